import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "novita",
  title: "Novita AI",
  shapes: [
    {
      id: "novita-api-key",
      title: "Novita AI API key",
      kind: "api-key",
      keywords: ["sk_"],
      pattern: /(?<!(?<!\\)[\w-])sk_[A-Za-z0-9_-]{43}(?![\w-])/g,

      needsName: ["novita"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://novita.ai/settings/key-management",
      source: "Novita AI docs, API keys",
      samples: (fake) => [`sk_${fake("base62", 43)}`],
    },
  ],
});
