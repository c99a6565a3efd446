import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "square",
  title: "Square",
  shapes: [
    {
      id: "square-access-token",
      title: "Square access token",
      kind: "api-key",
      keywords: ["EAAA", "sq0atp-"],
      pattern: /(?<!(?<!\\)[\w-])(?:EAAA[\w-]{60}|sq0atp-[\w-]{22})(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://developer.squareup.com/apps",
      source: "gitleaks 8.30 config/gitleaks.toml square-access-token",
      samples: (fake) => [`EAAA${fake("base64url", 60)}`, `sq0atp-${fake("base64url", 22)}`],
    },
    {
      id: "square-oauth-secret",
      title: "Square OAuth secret",
      kind: "client-secret",
      keywords: ["sq0csp-"],
      pattern: /(?<!(?<!\\)[\w-])sq0csp-[\w-]{43}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://developer.squareup.com/apps",
      source: "GitHub secret scanning: square_production_application_secret",
      samples: (fake) => [`sq0csp-${fake("base64url", 43)}`],
    },
  ],
});
