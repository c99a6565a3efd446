import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "typeform",
  title: "Typeform",
  shapes: [
    {
      id: "typeform-token",
      title: "Typeform token",
      kind: "api-key",
      keywords: ["tfp_"],
      pattern: /(?<!(?<!\\)[\w-])tfp_[A-Za-z0-9_.=-]{40,60}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://admin.typeform.com/user/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml typeform-api-token",
      samples: (fake) => [`tfp_${fake("base62", 44)}`],
    },
  ],
});
