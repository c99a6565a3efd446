import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "vonage",
  title: "Vonage",
  shapes: [
    {
      id: "vonage-api-secret",
      title: "Vonage (Nexmo) API secret",
      kind: "api-key",
      keywords: ["nexmo", "vonage"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9_-]{16}(?![\w-])/g,

      reach: { before: 64, after: 200 },
      needsName: ["nexmo_api_secret", "nexmo_secret", "vonage_api_secret", "vonage_secret"],

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://dashboard.nexmo.com/settings",
      source: "trufflehog 3.97 pkg/detectors/nexmoapikey",
      samples: (fake) => [fake("base62", 16)],
    },
  ],
});
