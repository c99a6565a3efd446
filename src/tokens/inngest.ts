import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "inngest",
  title: "Inngest",
  shapes: [
    {
      id: "inngest-signing-key",
      title: "Inngest signing key",
      kind: "webhook",
      keywords: ["signkey-"],
      pattern: /(?<!(?<!\\)[\w-])signkey-(?:prod|test|branch|dev|[a-z0-9]{2,16})-[a-f0-9]{32,64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.inngest.com",
      source: "Inngest docs, signing keys",
      samples: (fake) => [`signkey-prod-${fake("hex", 64)}`],
    },
  ],
});
