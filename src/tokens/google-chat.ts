import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "google-chat",
  title: "Google Chat",
  shapes: [
    {
      id: "google-chat-webhook",
      title: "Google Chat webhook URL",
      kind: "webhook",
      keywords: ["chat.googleapis.com"],
      pattern: /https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]{8,20}\/messages\?key=[\w-]{39}&token=([\w-]{43})/g,
      reach: { before: 8, after: 190 },

      minEntropy: 3,

      confidence: "high",

      rotate: "Google Chat space, Apps and integrations",
      source: "Google Chat docs, incoming webhooks",
      samples: (fake) => [
        `https://chat.googleapis.com/v1/spaces/${fake("base62", 11)}/messages?key=AIza${fake("base64url", 35)}&token=${fake("base64url", 43)}`,
      ],
    },
  ],
});
