import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sumologic",
  title: "Sumo Logic",
  shapes: [
    {
      id: "sumologic-access-key",
      title: "Sumo Logic access key",
      kind: "api-key",
      keywords: ["sumo"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{64}(?![\w-])/g,

      needsName: ["sumo_access_key", "sumologic", "sumo_logic", "sumo_key", "sumo_token"],

      minEntropy: 4.2,

      confidence: "medium",

      rotate: "https://service.sumologic.com",
      source: "gitleaks 8.30 config/gitleaks.toml sumologic-access-token",
      samples: (fake) => [fake("base62", 64)],
    },
    {
      id: "sumologic-access-id",
      title: "Sumo Logic access id",
      kind: "api-key",
      keywords: ["sumo"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])su(?=[a-z\d]{0,12}[A-Z])(?=[A-Za-z]{0,11}\d)[A-Za-z0-9]{12}(?![\w-])/g,
      reach: { before: 24, after: 80 },
      needsName: ["sumo_access_id", "sumologic", "sumo_logic", "sumo_id", "sumo_key", "sumo_token"],
      minEntropy: 3,
      confidence: "medium",
      rotate: "https://service.sumologic.com",
      source: "gitleaks 8.30 config/gitleaks.toml sumologic-access-id",
      samples: (fake) => [`su${fake("letters", 5).toUpperCase()}${fake("digits", 3)}${fake("lower", 4)}`],
    },
  ],
});
