import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "brevo",
  title: "Brevo (Sendinblue)",
  shapes: [
    {
      id: "brevo-api-key",
      title: "Brevo API key",
      kind: "api-key",
      keywords: ["xkeysib-"],
      pattern: /(?<!(?<!\\)[\w-])xkeysib-[a-fA-F0-9]{64}-[A-Za-z0-9]{16}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.brevo.com/settings/keys/api",
      source: "gitleaks 8.30 config/gitleaks.toml sendinblue-api-token",
      samples: (fake) => [`xkeysib-${fake("hex", 64)}-${fake("base62", 16)}`],
    },
    {
      id: "brevo-smtp-key",
      title: "Brevo SMTP key",
      kind: "password",
      keywords: ["xsmtpsib-"],
      pattern: /(?<!(?<!\\)[\w-])xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.brevo.com/settings/keys/api",
      source: "kingfisher 1.99 data/rules/brevo.yml",
      samples: (fake) => [`xsmtpsib-${fake("hex", 64)}-${fake("base62", 16)}`],
    },
  ],
});
