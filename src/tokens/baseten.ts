import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "baseten",
  title: "Baseten",
  shapes: [
    {
      id: "baseten-api-key",
      title: "Baseten API key",
      kind: "api-key",
      keywords: ["baseten"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}(?![\w-])/g,
      reach: { before: 64, after: 200 },
      needsName: ["baseten"],

      minEntropy: 3.9,

      confidence: "medium",

      rotate: "https://app.baseten.co/settings/api_keys",
      source: "Baseten docs, API keys",
      samples: (fake) => [`${fake("base62", 8)}.${fake("base62", 32)}`],
    },
  ],
});
