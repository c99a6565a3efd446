import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "pusher",
  title: "Pusher",
  shapes: [
    {
      id: "pusher-secret",
      title: "Pusher app secret",
      kind: "client-secret",
      keywords: ["pusher"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{20}(?![\w-])/g,

      reach: { before: 64, after: 200 },
      needsName: ["pusher_secret", "pusher_app_secret", "pusher_key_secret"],

      minEntropy: 2.5,

      confidence: "medium",

      rotate: "https://dashboard.pusher.com",
      source: "trufflehog 3.97 pkg/detectors/pusherchannelkey",
      samples: (fake) => [fake("hex", 20)],
    },
  ],
});
