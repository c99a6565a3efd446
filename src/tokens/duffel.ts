import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "duffel",
  title: "Duffel",
  shapes: [
    {
      id: "duffel-token",
      title: "Duffel API token",
      kind: "api-key",
      keywords: ["duffel_live_", "duffel_test_"],
      pattern: /(?<!(?<!\\)[\w-])duffel_(?:test|live)_[\w=-]{43}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://app.duffel.com/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml duffel-api-token",
      samples: (fake) => [`duffel_live_${fake("base64url", 43)}`],
    },
  ],
});
