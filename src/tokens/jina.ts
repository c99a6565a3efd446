import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "jina",
  title: "Jina AI",
  shapes: [
    {
      id: "jina-key",
      title: "Jina key",
      kind: "api-key",
      keywords: ["jina_"],
      pattern: /(?<!(?<!\\)[\w-])jina_[\w-]{60}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://jina.ai/api-dashboard",
      source: "kingfisher 1.99 data/rules/jina.yml",
      samples: (fake) => [`jina_${fake("base62", 60)}`],
    },
  ],
});
