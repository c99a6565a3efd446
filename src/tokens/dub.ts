import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "dub",
  title: "Dub",
  shapes: [
    {
      id: "dub-api-key",
      title: "Dub API key",
      kind: "api-key",
      keywords: ["dub_"],
      pattern: /(?<!(?<!\\)[\w-])dub_[A-Za-z0-9]{24}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://app.dub.co/settings/tokens",
      source: "kingfisher 1.99 data/rules/dub.yml",
      samples: (fake) => [`dub_${fake("base62", 24)}`],
      lookalikes: () => ["dub_analytics_dashboard_page"],
    },
  ],
});
