import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "resend",
  title: "Resend",
  shapes: [
    {
      id: "resend-api-key",
      title: "Resend API key",
      kind: "api-key",
      keywords: ["re_"],
      pattern: /(?<!(?<!\\)[\w-])re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://resend.com/api-keys",
      source: "Resend docs, API keys; kingfisher 1.99 data/rules/resend.yml",
      samples: (fake) => [`re_${fake("base62", 8)}_${fake("base62", 24)}`],
    },
  ],
});
