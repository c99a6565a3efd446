import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "tavily",
  title: "Tavily",
  shapes: [
    {
      id: "tavily-key",
      title: "Tavily API key",
      kind: "api-key",
      keywords: ["tvly-"],
      pattern: /(?<!(?<!\\)[\w-])tvly-(?:dev-|prod-)?[A-Za-z0-9-]{32,64}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://app.tavily.com",
      source: "kingfisher 1.99 data/rules/tavily.yml",
      samples: (fake) => [`tvly-dev-${fake("base62", 32)}`],
    },
  ],
});
