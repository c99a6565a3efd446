import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mem0",
  title: "Mem0",
  shapes: [
    {
      id: "mem0-api-key",
      title: "Mem0 API key",
      kind: "api-key",
      keywords: ["m0-"],
      pattern: /(?<!(?<!\\)[\w-])m0-[A-Za-z0-9]{40}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://app.mem0.ai/dashboard/api-keys",
      source: "Mem0 docs, API keys (m0-)",
      samples: (fake) => [`m0-${fake("base62", 40)}`],
    },
  ],
});
