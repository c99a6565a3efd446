import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "lob",
  title: "Lob",
  shapes: [
    {
      id: "lob-api-key",
      title: "Lob API key",
      kind: "api-key",
      keywords: ["live_", "test_"],
      pattern: /(?<!(?<!\\)[\w-])(?:live|test)_[a-f0-9]{35}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://dashboard.lob.com/settings/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml lob-api-key",
      samples: (fake) => [`live_${fake("hex", 35)}`],
    },
  ],
});
