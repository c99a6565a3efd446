import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "pinecone",
  title: "Pinecone",
  shapes: [
    {
      id: "pinecone-key",
      title: "Pinecone key",
      kind: "api-key",
      keywords: ["pcsk_"],
      pattern: /(?<!(?<!\\)[\w-])pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://app.pinecone.io",
      source: "betterleaks 1.7 config/betterleaks.toml, pinecone-api-key.2",
      samples: (fake) => [`pcsk_${fake("base62", 5)}_${fake("base62", 63)}`],
    },
  ],
});
