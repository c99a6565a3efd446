import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sendgrid",
  title: "SendGrid",
  shapes: [
    {
      id: "sendgrid-key",
      title: "SendGrid key",
      kind: "api-key",
      keywords: ["SG."],
      pattern: /(?<!(?<!\\)[\w-])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://app.sendgrid.com/settings/api_keys",
      source: "google/osv-scalibr veles/secrets/sendgrid:32",
      samples: (fake) => [`SG.${fake("base64url", 22)}.${fake("base64url", 43)}`],
      lookalikes: () => [`SG.${"x".repeat(22)}.${"x".repeat(43)}`],
    },
  ],
});
