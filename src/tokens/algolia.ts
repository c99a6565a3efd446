import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "algolia",
  title: "Algolia",
  shapes: [
    {
      id: "algolia-admin-key",
      title: "Algolia admin or write key",
      kind: "api-key",
      keywords: ["algolia"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["algolia_admin", "algolia_api_key", "algolia_write", "algolia_key", "algolia_secret"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://dashboard.algolia.com/account/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml algolia-api-key",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
