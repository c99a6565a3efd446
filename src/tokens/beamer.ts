import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "beamer",
  title: "Beamer",
  shapes: [
    {
      id: "beamer-api-key",
      title: "Beamer API key",
      kind: "api-key",
      keywords: ["beamer"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])b_[\w=-]{44}(?![\w-])/g,

      needsName: ["beamer"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://app.getbeamer.com/settings",
      source: "gitleaks 8.30 config/gitleaks.toml beamer-api-token",
      samples: (fake) => [`b_${fake("base64url", 44)}`],
    },
  ],
});
