import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "new-relic",
  title: "New Relic",
  shapes: [
    {
      id: "new-relic-user-key",
      title: "New Relic user key",
      kind: "api-key",
      keywords: ["NRAK-"],
      pattern: /(?<!(?<!\\)[\w-])NRAK-[A-Z0-9]{27}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://one.newrelic.com/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml new-relic-user-api-key",
      samples: (fake) => [`NRAK-${fake("upper36", 27)}`],
    },
    {
      id: "new-relic-ingest-key",
      title: "New Relic ingest or insert key",
      kind: "api-key",
      keywords: ["NRII-", "NRIQ-", "NRRA-"],
      pattern: /(?<!(?<!\\)[\w-])NR(?:II|IQ|RA)-[\w-]{32,42}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://one.newrelic.com/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml new-relic-insert-key",
      samples: (fake) => [`NRII-${fake("base64url", 32)}`],
    },
    {
      id: "new-relic-browser-key",
      title: "New Relic browser key",
      kind: "api-key",
      keywords: ["NRJS-", "NRBR-"],
      pattern: /(?<!(?<!\\)[\w-])NR(?:JS|BR)-[a-f0-9]{19}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://one.newrelic.com/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml new-relic-browser-api-token",
      samples: (fake) => [`NRJS-${fake("hex", 19)}`],
    },
    {
      id: "new-relic-license-key",
      title: "New Relic license key",
      kind: "api-key",
      keywords: ["FFFFNRAL"],
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}FFFFNRAL(?![\w-])/g,
      reach: { before: 32, after: 8 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://one.newrelic.com/api-keys",
      source: "New Relic docs, license keys (40 characters, NRAL)",
      samples: (fake) => [`${fake("hex", 32)}FFFFNRAL`],
    },
    {
      id: "new-relic-eu-license-key",
      title: "New Relic license key (EU)",
      kind: "api-key",
      keywords: ["eu01xx"],
      pattern: /(?<!(?<!\\)[\w-])eu01xx[a-f0-9]{30,34}(?:NRAL)?(?![\w-])/g,

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://one.newrelic.com/api-keys",
      source: "New Relic docs, EU license keys (eu01xx)",
      samples: (fake) => [`eu01xx${fake("hex", 34)}`],
    },
  ],
});
