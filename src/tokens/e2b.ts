import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "e2b",
  title: "E2B",
  shapes: [
    {
      id: "e2b-key",
      title: "E2B key",
      kind: "api-key",
      keywords: ["e2b_"],
      pattern: /(?<!(?<!\\)[\w-])e2b_[a-f0-9]{40}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://e2b.dev/dashboard",
      source: "kingfisher 1.99 data/rules/e2b.yml",
      samples: (fake) => [`e2b_${fake("hex", 40)}`],
    },
  ],
});
