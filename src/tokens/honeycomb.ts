import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "honeycomb",
  title: "Honeycomb",
  shapes: [
    {
      id: "honeycomb-ingest-key",
      title: "Honeycomb ingest or configuration key",
      kind: "api-key",
      keywords: ["hcaik_", "hcbik_", "hccik_", "hcxik_", "hcalk_", "hcamk_"],
      pattern: /(?<!(?<!\\)[\w-])hc[a-z](?:ik|lk|mk)_[a-z0-9]{26,58}(?![\w-])/g,

      minEntropy: 3.3,

      confidence: "high",

      rotate: "https://ui.honeycomb.io/account",
      source: "Honeycomb docs, API key formats",
      samples: (fake) => [`hcaik_${fake("lower36", 58)}`],
    },
    {
      id: "honeycomb-classic-key",
      title: "Honeycomb API key",
      kind: "api-key",
      keywords: ["honeycomb"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?:[a-f0-9]{32}|[A-Za-z0-9]{22})(?![\w-])/g,

      needsName: ["honeycomb_api_key", "honeycomb_key", "honeycomb_team", "honeycomb_writekey", "honeycomb_token"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://ui.honeycomb.io/account",
      source: "betterleaks 1.7 config/betterleaks.toml honeycomb-api-key",
      samples: (fake) => [fake("base62", 22)],
    },
  ],
});
