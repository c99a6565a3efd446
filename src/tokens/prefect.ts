import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "prefect",
  title: "Prefect",
  shapes: [
    {
      id: "prefect-api-key",
      title: "Prefect API key",
      kind: "api-key",
      keywords: ["pnu_", "pnb_"],
      pattern: /(?<!(?<!\\)[\w-])pn[ub]_[a-zA-Z0-9]{36}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.prefect.cloud/my/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml prefect-api-token",
      samples: (fake) => [`pnu_${fake("base62", 36)}`],
    },
  ],
});
