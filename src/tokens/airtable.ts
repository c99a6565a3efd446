import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "airtable",
  title: "Airtable",
  shapes: [
    {
      id: "airtable-pat",
      title: "Airtable personal access token",
      kind: "api-key",
      keywords: ["pat"],
      pattern: /(?<!(?<!\\)[\w-])pat[A-Za-z0-9]{14}\.[a-f0-9]{64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://airtable.com/create/tokens",
      source: "betterleaks 1.7 config/betterleaks.toml airtable-personnal-access-token",
      samples: (fake) => [`pat${fake("base62", 14)}.${fake("hex", 64)}`],
    },
    {
      id: "airtable-legacy-key",
      title: "Airtable API key (before 2024)",
      kind: "api-key",
      keywords: ["key"],
      pattern: /(?<!(?<!\\)[\w-])key[A-Za-z0-9]{14}(?![\w-])/g,

      needsName: ["airtable"],

      minEntropy: 3.1,

      confidence: "medium",

      rotate: "https://airtable.com/create/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml airtable-api-key",
      samples: (fake) => [`key${fake("base62", 14)}`],
    },
    {
      id: "airtable-oauth-token",
      title: "Airtable OAuth token",
      kind: "oauth-access",
      keywords: [".v1."],
      pattern: /(?<!(?<!\\)[\w-])oaa[A-Za-z0-9]{14}\.v1\.[\w-]{20,400}\.[a-f0-9]{64}(?![\w-])/g,
      reach: { before: 17, after: 480 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://airtable.com/create/tokens",
      source: "Airtable docs, OAuth reference; betterleaks 1.7 config/betterleaks.toml airtable-oauth-token",
      samples: (fake) => [`oaa${fake("base62", 14)}.v1.${fake("base64url", 80)}.${fake("hex", 64)}`],
    },
  ],
});
