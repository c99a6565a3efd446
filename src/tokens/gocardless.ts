import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "gocardless",
  title: "GoCardless",
  shapes: [
    {
      id: "gocardless-token",
      title: "GoCardless access token",
      kind: "api-key",
      keywords: ["gocardless"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?:live|sandbox)_[\w=-]{40}(?![\w-])/g,

      needsName: ["gocardless"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://manage.gocardless.com/developers",
      source: "gitleaks 8.30 config/gitleaks.toml gocardless-api-token",
      samples: (fake) => [`live_${fake("base64url", 40)}`],
    },
  ],
});
