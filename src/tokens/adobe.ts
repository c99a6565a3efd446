import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "adobe",
  title: "Adobe",
  shapes: [
    {
      id: "adobe-client-secret",
      title: "Adobe client secret",
      kind: "client-secret",
      keywords: ["p8e-", "p8_-"],
      pattern: /(?<!(?<!\\)[\w-])p8[e_]-[\w-]{32}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://developer.adobe.com/console",
      source: "gitleaks 8.30 config/gitleaks.toml adobe-client-secret",
      samples: (fake) => [`p8e-${fake("base64url", 32)}`],
    },
  ],
});
