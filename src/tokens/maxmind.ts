import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "maxmind",
  title: "MaxMind",
  shapes: [
    {
      id: "maxmind-license-key",
      title: "MaxMind license key",
      kind: "api-key",
      keywords: ["_mmk"],
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![\w-])/g,
      reach: { before: 36, after: 4 },

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://www.maxmind.com/en/accounts/current/license-key",
      source: "gitleaks 8.30 config/gitleaks.toml maxmind-license-key",
      samples: (fake) => [`${fake("base62", 6)}_${fake("base62", 29)}_mmk`],
    },
  ],
});
