import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mailgun",
  title: "Mailgun",
  shapes: [
    {
      id: "mailgun-private-key",
      title: "Mailgun private API key",
      kind: "api-key",
      keywords: ["key-"],
      pattern: /(?<!(?<!\\)[\w-])key-[a-f0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.mailgun.com/settings/api_security",
      source: "gitleaks 8.30 config/gitleaks.toml mailgun-private-api-token",
      samples: (fake) => [`key-${fake("hex", 32)}`],
    },
    {
      id: "mailgun-signing-key",
      title: "Mailgun API or webhook signing key",
      kind: "api-key",
      keywords: ["mailgun"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}(?![\w-])/g,

      needsName: ["mailgun"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://app.mailgun.com/settings/api_security",
      source: "gitleaks 8.30 config/gitleaks.toml mailgun-signing-key",
      samples: (fake) => [`${fake("hex", 32)}-${fake("hex", 8)}-${fake("hex", 8)}`],
    },
  ],
});
