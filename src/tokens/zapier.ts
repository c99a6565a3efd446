import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "zapier",
  title: "Zapier",
  shapes: [
    {
      id: "zapier-webhook",
      title: "Zapier catch hook URL",
      kind: "webhook",
      keywords: ["hooks.zapier.com"],
      pattern: /https:\/\/hooks\.zapier\.com\/hooks\/catch\/(\d{4,12}\/[A-Za-z0-9]{5,12})\/?/g,
      reach: { before: 8, after: 64 },

      minEntropy: 2.5,

      confidence: "medium",

      rotate: "https://zapier.com/app/zaps",
      source: "Zapier docs, Webhooks",
      samples: (fake) => [`https://hooks.zapier.com/hooks/catch/${fake("digits", 8)}/${fake("lower36", 7)}/`],
    },
  ],
});
