import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "finicity",
  title: "Finicity",
  shapes: [
    {
      id: "finicity-token",
      title: "Finicity API token",
      kind: "api-key",
      keywords: ["finicity"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["finicity"],

      minEntropy: 2.9,

      confidence: "low",

      rotate: "https://developer.mastercard.com",
      source: "gitleaks 8.30 config/gitleaks.toml finicity-api-token",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
