import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "clickhouse",
  title: "ClickHouse Cloud",
  shapes: [
    {
      id: "clickhouse-cloud-key-secret",
      title: "ClickHouse Cloud API key secret",
      kind: "api-key",
      keywords: ["4b1d"],
      pattern: /(?<!(?<!\\)[\w-])4b1d[A-Za-z0-9]{38}(?![\w-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "https://console.clickhouse.cloud",
      source: "gitleaks 8.30 config/gitleaks.toml clickhouse-cloud-api-secret-key",
      samples: (fake) => [`4b1d${fake("base62", 38)}`],
    },
  ],
});
