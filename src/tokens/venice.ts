import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "venice",
  title: "Venice",
  shapes: [
    {
      id: "venice-api-key",
      title: "Venice inference/admin key",
      kind: "api-key",
      keywords: ["venice-inference-key-", "venice-admin-key-"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])VENICE-(?:INFERENCE|ADMIN)-KEY-[\w-]{16,80}(?![\w-])/gi,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://venice.ai/settings/api",
      source: "prefix seen in public docs/configs; length not documented",
      samples: (fake) => [`VENICE-INFERENCE-KEY-${fake("base62", 40)}`, `venice-admin-key-${fake("base62", 40)}`],
    },
  ],
});
