import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "composio",
  title: "Composio",
  shapes: [
    {
      id: "composio-key",
      title: "Composio key",
      kind: "api-key",
      keywords: ["ak_", "ck_"],
      pattern: /(?<!(?<!\\)[\w-])[ac]k_[\w-]{20}(?![\w-])/g,

      needsName: ["composio"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://platform.composio.dev",
      source: "kingfisher 1.99 data/rules/composio.yml",
      samples: (fake) => [`ak_${fake("base64url", 20)}`],
    },
  ],
});
