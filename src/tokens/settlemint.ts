import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "settlemint",
  title: "SettleMint",
  shapes: [
    {
      id: "settlemint-token",
      title: "SettleMint access token",
      kind: "api-key",
      keywords: ["sm_aat_", "sm_pat_", "sm_sat_"],
      pattern: /(?<!(?<!\\)[\w-])sm_[aps]at_[a-zA-Z0-9]{16}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://console.settlemint.com",
      source: "gitleaks 8.30 config/gitleaks.toml settlemint-*",
      samples: (fake) => [`sm_pat_${fake("base62", 16)}`],
    },
  ],
});
