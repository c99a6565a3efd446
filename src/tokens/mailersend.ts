import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mailersend",
  title: "MailerSend",
  shapes: [
    {
      id: "mailersend-token",
      title: "MailerSend API token",
      kind: "api-key",
      keywords: ["mlsn."],
      pattern: /(?<!(?<!\\)[\w-])mlsn\.[A-Za-z0-9]{30,100}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.mailersend.com/api-tokens",
      source: "MailerSend docs, API tokens",
      samples: (fake) => [`mlsn.${fake("hex", 64)}`],
    },
  ],
});
