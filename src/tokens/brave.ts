import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "brave",
  title: "Brave Search",
  shapes: [
    {
      id: "brave-search-key",
      title: "Brave Search API key",
      kind: "api-key",
      keywords: ["BSA"],
      pattern: /(?<!(?<!\\)[\w-])BSA[\w-]{24,40}(?![\w-])/g,

      minEntropy: 3.95,

      confidence: "medium",

      rotate: "https://api-dashboard.search.brave.com",
      source: "betterleaks 1.7 config/betterleaks.toml, brave-search-api-key",
      samples: (fake) => [`BSA${fake("base64url", 28)}`],
    },
  ],
});
