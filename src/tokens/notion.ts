import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "notion",
  title: "Notion",
  shapes: [
    {
      id: "notion-token",
      title: "Notion integration token",
      kind: "api-key",
      keywords: ["ntn_", "secret_"],
      pattern: /(?<!(?<!\\)[\w-])(?:ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://www.notion.so/my-integrations",
      source: "kingfisher 1.99 data/rules/notion.yml; betterleaks notion-api-token",
      samples: (fake) => [`ntn_${fake("digits", 11)}${fake("base62", 35)}`],
    },
  ],
});
