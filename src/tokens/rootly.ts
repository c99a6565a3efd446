import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "rootly",
  title: "Rootly",
  shapes: [
    {
      id: "rootly-key",
      title: "Rootly API key",
      kind: "api-key",
      keywords: ["rootly_"],
      pattern: /(?<!(?<!\\)[\w-])rootly_[a-f0-9]{64}(?![\w-])/g,
      minEntropy: 3,
      confidence: "high",
      rotate: "https://rootly.com/account/api-keys",
      source: "Rootly docs, API keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml rootly-api-key",
      samples: (fake) => [`rootly_${fake("hex", 64)}`],
    },
  ],
});
