import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "easypost",
  title: "EasyPost",
  shapes: [
    {
      id: "easypost-key",
      title: "EasyPost API key",
      kind: "api-key",
      keywords: ["EZAK", "EZTK"],
      pattern: /(?<!(?<!\\)[\w-])EZ[AT]K[A-Za-z0-9]{54}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://www.easypost.com/account/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml easypost-api-token",
      samples: (fake) => [`EZAK${fake("base62", 54)}`],
    },
  ],
});
