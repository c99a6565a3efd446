import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "frameio",
  title: "Frame.io",
  shapes: [
    {
      id: "frameio-token",
      title: "Frame.io token",
      kind: "api-key",
      keywords: ["fio-u-"],
      pattern: /(?<!(?<!\\)[\w-])fio-u-[\w=-]{64}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://developer.frame.io/app/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml frameio-api-token",
      samples: (fake) => [`fio-u-${fake("base64url", 64)}`],
    },
  ],
});
