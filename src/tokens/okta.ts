import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "okta",
  title: "Okta",
  shapes: [
    {
      id: "okta-api-token",
      title: "Okta API token",
      kind: "api-key",
      keywords: ["okta", "ssws "],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])00[\w=-]{40}(?![\w-])/g,

      needsName: ["okta", "ssws"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "Okta Admin Console, Security, API, Tokens",
      source: "gitleaks 8.30 config/gitleaks.toml okta-access-token; Okta docs, SSWS tokens",
      samples: (fake) => [`00${fake("base64url", 40)}`],
    },
  ],
});
