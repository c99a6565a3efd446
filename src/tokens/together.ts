import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "together",
  title: "Together AI",
  shapes: [
    {
      id: "together-api-key",
      title: "Together AI key (v1)",
      kind: "api-key",
      keywords: ["tgp_v1_"],
      pattern: /(?<!(?<!\\)[\w-])tgp_v1_[\w-]{43}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://api.together.ai/settings/api-keys",
      source: "kingfisher 1.99 data/rules/togetherai.yml:8; betterleaks togetherai-api-key",
      samples: (fake) => [`tgp_v1_${fake("base64url", 43)}`],
    },
    {
      id: "together-legacy",
      title: "Together AI legacy key",
      kind: "api-key",
      keywords: ["together"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{64}(?![\w-])/g,

      needsName: ["together"],

      minEntropy: 3,

      confidence: "low",

      rotate: "https://api.together.ai/settings/api-keys",
      source: "kingfisher 1.99 data/rules/togetherai.yml",
      samples: (fake) => [fake("hex", 64)],
    },
  ],
});
