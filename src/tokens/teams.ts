import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "teams",
  title: "Microsoft Teams",
  shapes: [
    {
      id: "teams-webhook",
      title: "Microsoft Teams webhook",
      kind: "webhook",
      keywords: ["webhook.office.com"],
      pattern: /https:\/\/[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/-]{60,220}/g,
      reach: { before: 72, after: 240 },

      minEntropy: 3,

      confidence: "high",

      source: "betterleaks 1.7 config/betterleaks.toml, microsoft-teams-webhook",
      samples: (fake) => [
        `https://contoso.webhook.office.com/webhookb2/${fake("hex", 8)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 12)}@${fake("hex", 8)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 12)}/IncomingWebhook/${fake("hex", 32)}/${fake("hex", 8)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 12)}`,
      ],
    },
  ],
});
