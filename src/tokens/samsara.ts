import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "samsara",
  title: "Samsara",
  shapes: [
    {
      id: "samsara-token",
      title: "Samsara API token",
      kind: "api-key",
      keywords: ["samsara_api_"],
      pattern: /(?<!(?<!\\)[\w-])samsara_api_[A-Za-z0-9]{26,40}(?![\w-])/g,
      minEntropy: 3.4,
      confidence: "high",
      rotate: "https://cloud.samsara.com/settings/developer/tokens",
      source: "Samsara docs, API tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml samsara-api-token",
      samples: (fake) => [`samsara_api_${fake("base62", 30)}`],
    },
  ],
});
