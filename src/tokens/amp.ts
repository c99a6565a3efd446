import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "amp",
  title: "Amp",
  shapes: [
    {
      id: "amp-token",
      title: "Amp access token",
      kind: "api-key",
      keywords: ["sgamp_user_"],
      pattern: /(?<!(?<!\\)[\w-])sgamp_user_[A-Z0-9]{26}_[a-f0-9]{64}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://ampcode.com/settings",
      source: "@sourcegraph/amp 0.0.1767830505 dist/main.js secret scanner",
      samples: (fake) => [`sgamp_user_${fake("upper36", 26)}_${fake("hex", 64)}`],
    },
  ],
});
