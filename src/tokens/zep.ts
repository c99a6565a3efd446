import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "zep",
  title: "Zep",
  shapes: [
    {
      id: "zep-api-key",
      title: "Zep Cloud API key",
      kind: "api-key",
      keywords: ["z_1dW"],
      pattern: /(?<!(?<!\\)[\w-])z_1dW[A-Za-z0-9+/]{20,60}\.[\w-]{60,120}(?![\w-])/g,

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://app.getzep.com",
      source: "Zep docs, API keys (z_…)",
      samples: (fake) => [`z_1dW${fake("base64", 50)}.${fake("base64url", 86)}`],
    },
  ],
});
