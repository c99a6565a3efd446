import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "upcloud",
  title: "UpCloud",
  shapes: [
    {
      id: "upcloud-token",
      title: "UpCloud API token",
      kind: "api-key",
      keywords: ["ucat_"],
      pattern: /(?<!(?<!\\)[\w-])ucat_[0-9A-Za-z]{24,32}(?![\w-])/g,

      minEntropy: 3.3,

      confidence: "high",

      rotate: "https://hub.upcloud.com/account/api-tokens",
      source: "betterleaks 1.7 config/betterleaks.toml upcloud-api-token",
      samples: (fake) => [`ucat_${fake("base62", 26)}`],
    },
  ],
});
