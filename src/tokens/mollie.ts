import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mollie",
  title: "Mollie",
  shapes: [
    {
      id: "mollie-api-key",
      title: "Mollie API key",
      kind: "api-key",
      keywords: ["mollie"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?:live|test)_[A-Za-z0-9]{30}(?![\w-])/g,

      needsName: ["mollie"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://my.mollie.com/dashboard/developers/api-keys",
      source: "trufflehog 3.97 pkg/detectors/mollie",
      samples: (fake) => [`live_${fake("base62", 30)}`],
    },
  ],
});
