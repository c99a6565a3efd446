import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "cockroachdb",
  title: "CockroachDB Cloud",
  shapes: [
    {
      id: "cockroachdb-api-key",
      title: "CockroachDB Cloud API key",
      kind: "api-key",
      keywords: ["CCDB1_"],
      pattern: /(?<!(?<!\\)[\w-])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://cockroachlabs.cloud/service-accounts",
      source: "betterleaks 1.7 config/betterleaks.toml cockroachlabs-cloud-api-key",
      samples: (fake) => [`CCDB1_${fake("base62", 22)}_${fake("base62", 40)}`],
    },
  ],
});
