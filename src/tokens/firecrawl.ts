import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "firecrawl",
  title: "Firecrawl",
  shapes: [
    {
      id: "firecrawl-key",
      title: "Firecrawl API key",
      kind: "api-key",
      keywords: ["fc-"],
      pattern: /(?<!(?<!\\)[\w-])fc-[a-f0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://www.firecrawl.dev/app/api-keys",
      source: "kingfisher 1.99 data/rules/firecrawl.yml",
      samples: (fake) => [`fc-${fake("hex", 32)}`],
    },
  ],
});
