import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "keeper",
  title: "Keeper",
  shapes: [
    {
      id: "keeper-config-token",
      title: "Keeper Secrets Manager one-time token",
      kind: "api-key",
      keywords: ["US:", "EU:", "AU:", "CA:", "JP:"],
      pattern: /(?<!(?<!\\)[\w-])(?:US|EU|AU|CA|JP|GOV):[\w-]{43}(?![\w-])/g,

      needsName: ["ksm_token", "keeper"],

      minEntropy: 4.2,

      confidence: "medium",

      rotate: "https://keepersecurity.com",
      source: "Keeper Secrets Manager docs, one-time access tokens",
      samples: (fake) => [`US:${fake("base64url", 43)}`],
    },
  ],
});
