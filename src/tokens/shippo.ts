import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "shippo",
  title: "Shippo",
  shapes: [
    {
      id: "shippo-token",
      title: "Shippo token",
      kind: "api-key",
      keywords: ["shippo_live_", "shippo_test_"],
      pattern: /(?<!(?<!\\)[\w-])shippo_(?:live|test)_[a-fA-F0-9]{40}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://apps.goshippo.com/settings/api",
      source: "gitleaks 8.30 config/gitleaks.toml shippo-api-token",
      samples: (fake) => [`shippo_live_${fake("hex", 40)}`],
    },
  ],
});
