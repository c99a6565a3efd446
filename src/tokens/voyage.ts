import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "voyage",
  title: "Voyage AI",
  shapes: [
    {
      id: "voyage-key",
      title: "Voyage AI key",
      kind: "api-key",
      keywords: ["pa-"],
      pattern: /(?<!(?<!\\)[\w-])pa-[\w-]{43}(?![\w-])/g,

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://dashboard.voyageai.com",
      source: "kingfisher 1.99 data/rules/voyageai.yml",
      samples: (fake) => [`pa-${fake("base64url", 43)}`],
    },
  ],
});
