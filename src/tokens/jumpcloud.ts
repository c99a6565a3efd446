import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "jumpcloud",
  title: "JumpCloud",
  shapes: [
    {
      id: "jumpcloud-key",
      title: "JumpCloud API key",
      kind: "api-key",
      keywords: ["jca_"],
      pattern: /(?<!(?<!\\)[\w-])jca_[A-Za-z0-9]{36}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://console.jumpcloud.com",
      source: "JumpCloud docs, API keys (jca_)",
      samples: (fake) => [`jca_${fake("base62", 36)}`],
    },
  ],
});
