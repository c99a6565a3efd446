import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "ngrok",
  title: "ngrok",
  shapes: [
    {
      id: "ngrok-token",
      title: "ngrok authtoken or API key",
      kind: "api-key",
      keywords: ["ngrok"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[12][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22}(?![\w-])/g,

      needsName: ["ngrok"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://dashboard.ngrok.com/api-keys",
      source: "trufflehog 3.97 pkg/detectors/ngrok",
      samples: (fake) => [`2${fake("base62", 26)}_${fake("base62", 21)}`],
    },
  ],
});
