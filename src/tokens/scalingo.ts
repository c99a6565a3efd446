import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "scalingo",
  title: "Scalingo",
  shapes: [
    {
      id: "scalingo-token",
      title: "Scalingo API token",
      kind: "api-key",
      keywords: ["tk-us-", "tk-eu-"],
      pattern: /(?<!(?<!\\)[\w-])tk-(?:us|eu)-[\w-]{48}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://dashboard.scalingo.com/account/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml scalingo-api-token",
      samples: (fake) => [`tk-us-${fake("base64url", 48)}`],
    },
  ],
});
