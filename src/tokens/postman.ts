import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "postman",
  title: "Postman",
  shapes: [
    {
      id: "postman-api-key",
      title: "Postman API key",
      kind: "api-key",
      keywords: ["PMAK-"],
      pattern: /(?<!(?<!\\)[\w-])PMAK-[a-f0-9]{24}-[a-f0-9]{34}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://go.postman.co/settings/me/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml postman-api-token",
      samples: (fake) => [`PMAK-${fake("hex", 24)}-${fake("hex", 34)}`],
    },
    {
      id: "postman-collection-key",
      title: "Postman collection access key",
      kind: "api-key",
      keywords: ["PMAT-"],
      pattern: /(?<!(?<!\\)[\w-])PMAT-[A-Z0-9]{26}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://go.postman.co/settings/me/api-keys",
      source: "Postman docs, collection access keys",
      samples: (fake) => [`PMAT-${fake("upper36", 26)}`],
    },
  ],
});
