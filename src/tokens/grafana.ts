import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "grafana",
  title: "Grafana",
  shapes: [
    {
      id: "grafana-service-account-token",
      title: "Grafana service account token",
      kind: "api-key",
      keywords: ["glsa_"],
      pattern: /(?<!(?<!\\)[\w-])glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://grafana.com/orgs",
      source: "gitleaks 8.30 config/gitleaks.toml grafana-service-account-token",
      samples: (fake) => [`glsa_${fake("base62", 32)}_${fake("hex", 8)}`],
    },
    {
      id: "grafana-cloud-token",
      title: "Grafana Cloud access policy token",
      kind: "api-key",
      keywords: ["glc_"],
      pattern: /(?<!(?<!\\)[\w-])glc_[A-Za-z0-9+/]{40,400}={0,2}(?![\w+/=-])/g,
      reach: { before: 0, after: 406 },

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://grafana.com/orgs",
      source: "gitleaks 8.30 config/gitleaks.toml grafana-cloud-api-token",
      samples: (fake) => [`glc_eyJ${fake("base64", 120)}`],
    },
    {
      id: "grafana-api-key",
      title: "Grafana API key",
      kind: "api-key",
      keywords: ["eyJrIjoi"],
      pattern: /(?<!(?<!\\)[\w-])eyJrIjoi[A-Za-z0-9+/]{40,380}={0,2}(?![\w+/=-])/g,
      reach: { before: 0, after: 390 },

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://grafana.com/orgs",
      source: "gitleaks 8.30 config/gitleaks.toml grafana-api-key",
      samples: (fake) => [`eyJrIjoi${fake("base64", 72)}`],
    },
  ],
});
