import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "dynatrace",
  title: "Dynatrace",
  shapes: [
    {
      id: "dynatrace-token",
      title: "Dynatrace token",
      kind: "api-key",
      keywords: ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s16.", "dt0e01.", "dt0s08.", "dt0a01."],
      pattern: /(?<!(?<!\\)[\w-])dt0[a-z]\d{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "Dynatrace, Access tokens",
      source: "Dynatrace docs, token format; gitleaks 8.30 config/gitleaks.toml dynatrace-api-token",
      samples: (fake) => [`dt0c01.${fake("upper36", 24)}.${fake("upper36", 64)}`],
    },
  ],
});
