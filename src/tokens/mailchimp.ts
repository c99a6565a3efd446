import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mailchimp",
  title: "Mailchimp",
  shapes: [
    {
      id: "mailchimp-api-key",
      title: "Mailchimp API key",
      kind: "api-key",
      keywords: ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"],
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}-us[1-9]\d?(?![\w-])/g,
      reach: { before: 32, after: 5 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://us1.admin.mailchimp.com/account/api",
      source: "gitleaks 8.30 config/gitleaks.toml mailchimp-api-key",
      samples: (fake) => [`${fake("hex", 32)}-us14`, `${fake("hex", 32)}-us7`],
    },
    {
      id: "mandrill-api-key",
      title: "Mandrill API key",
      kind: "api-key",
      keywords: ["md-"],
      pattern: /(?<!(?<!\\)[\w-])md-[\w-]{22}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "medium",

      rotate: "https://us1.admin.mailchimp.com/account/api",
      source: "Mailchimp Transactional docs (md-…)",
      samples: (fake) => [`md-${fake("base64url", 22)}`],
    },
  ],
});
