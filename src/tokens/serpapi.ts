import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "serpapi",
  title: "SerpAPI",
  shapes: [
    {
      id: "serpapi-key",
      title: "SerpAPI key",
      kind: "api-key",
      keywords: ["serpapi", "serp_api", "serp-api"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{64}(?![\w-])/g,

      needsName: ["serp"],

      minEntropy: 3,

      confidence: "low",

      rotate: "https://serpapi.com/manage-api-key",
      source: "kingfisher 1.99 data/rules/serpapi.yml",
      samples: (fake) => [fake("hex", 64)],
    },
  ],
});
