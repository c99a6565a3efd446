import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "openpipe",
  title: "OpenPipe",
  shapes: [
    {
      id: "openpipe-api-key",
      title: "OpenPipe API key",
      kind: "api-key",
      keywords: ["opk_"],
      pattern: /(?<!(?<!\\)[\w-])opk_[a-f0-9]{40,50}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.openpipe.ai/settings",
      source: "OpenPipe docs, API keys (opk_)",
      samples: (fake) => [`opk_${fake("hex", 42)}`],
    },
  ],
});
