import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "infracost",
  title: "Infracost",
  shapes: [
    {
      id: "infracost-token",
      title: "Infracost API token",
      kind: "api-key",
      keywords: ["ico-"],
      pattern: /(?<!(?<!\\)[\w.-])ico-[a-zA-Z0-9]{32}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://dashboard.infracost.io",
      source: "gitleaks 8.30 config/gitleaks.toml infracost-api-token",
      samples: (fake) => [`ico-${fake("base62", 32)}`],
    },
  ],
});
