import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "ionic",
  title: "Ionic",
  shapes: [
    {
      id: "ionic-token",
      title: "Ionic personal token",
      kind: "api-key",
      keywords: ["ion_"],
      pattern: /(?<!(?<!\\)[\w-])ion_[A-Za-z0-9]{42}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://dashboard.ionicframework.com",
      source: "trufflehog 3.97 pkg/detectors/ionic",
      samples: (fake) => [`ion_${fake("base62", 42)}`],
    },
  ],
});
