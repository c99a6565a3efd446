import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "klaviyo",
  title: "Klaviyo",
  shapes: [
    {
      id: "klaviyo-private-key",
      title: "Klaviyo private key",
      kind: "api-key",
      keywords: ["pk_"],
      pattern: /(?<!(?<!\\)[\w-])pk_[a-z0-9]{34}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://www.klaviyo.com/settings/account/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml klaviyo-api-key",
      samples: (fake) => [`pk_${fake("hex", 34)}`],
    },
  ],
});
