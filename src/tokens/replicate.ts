import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "replicate",
  title: "Replicate",
  shapes: [
    {
      id: "replicate-token",
      title: "Replicate API token",
      kind: "api-key",
      keywords: ["r8_"],
      pattern: /(?<!(?<!\\)[\w-])r8_[A-Za-z0-9]{37}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://replicate.com/account/api-tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, replicate-api-token",
      samples: (fake) => [`r8_${fake("base62", 37)}`],
    },
  ],
});
