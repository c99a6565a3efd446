import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "apify",
  title: "Apify",
  shapes: [
    {
      id: "apify-key",
      title: "Apify token",
      kind: "api-key",
      keywords: ["apify_api_"],
      pattern: /(?<!(?<!\\)[\w-])apify_api_[A-Za-z0-9]{34,38}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://console.apify.com/settings/integrations",
      source: "betterleaks 1.7 config/betterleaks.toml, apify-api-token",
      samples: (fake) => [`apify_api_${fake("base62", 36)}`],
    },
  ],
});
