import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "nebius",
  title: "Nebius",
  shapes: [
    {
      id: "nebius-token",
      title: "Nebius API key",
      kind: "api-key",
      keywords: ["v1.CmM", "v1.CmMK"],
      pattern: /(?<!(?<!\\)[\w-])v1\.CmM[\w-]{60,400}(?:\.[\w-]{20,400})?(?![\w-])/g,
      reach: { before: 0, after: 807 },

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://studio.nebius.com/settings/api-keys",
      source: "Nebius AI Studio keys, observed form",
      samples: (fake) => [`v1.CmM${fake("base64url", 200)}`],
    },
  ],
});
