import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "make",
  title: "Make",
  shapes: [
    {
      id: "make-webhook",
      title: "Make webhook URL",
      kind: "webhook",
      keywords: [".make.com/"],
      pattern: /https:\/\/hook\.[a-z]{2}[12]\.make\.com\/[a-z0-9]{32}(?![\w-])/g,
      reach: { before: 16, after: 48 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://www.make.com",
      source: "Make docs, Webhooks",
      samples: (fake) => [`https://hook.eu1.make.com/${fake("lower36", 32)}`],
    },
  ],
});
