import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "fal",
  title: "fal.ai",
  shapes: [
    {
      id: "fal-key",
      title: "fal.ai key",
      kind: "api-key",
      keywords: ["fal_key", "fal-key", "fal_", "fal.", "falai"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[a-f0-9]{32}(?![\w-])/g,

      needsName: ["fal_key", "fal_api_key", "falai", "fal"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://fal.ai/dashboard/keys",
      source: "kingfisher 1.99 data/rules/falai.yml",
      samples: (fake) => [
        `${fake("hex", 8)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 12)}:${fake("hex", 32)}`,
      ],
    },
  ],
});
