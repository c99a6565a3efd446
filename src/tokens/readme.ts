import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "readme",
  title: "ReadMe",
  shapes: [
    {
      id: "readme-api-key",
      title: "ReadMe API key",
      kind: "api-key",
      keywords: ["rdme_"],
      pattern: /(?<!(?<!\\)[\w-])rdme_[a-z0-9]{70}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://dash.readme.com",
      source: "gitleaks 8.30 config/gitleaks.toml readme-api-token",
      samples: (fake) => [`rdme_${fake("lower36", 70)}`],
    },
  ],
});
