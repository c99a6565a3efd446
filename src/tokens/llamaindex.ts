import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "llamaindex",
  title: "LlamaIndex",
  shapes: [
    {
      id: "llamacloud-api-key",
      title: "LlamaCloud API key",
      kind: "api-key",
      keywords: ["llx-"],
      pattern: /(?<!(?<!\\)[\w-])llx-[A-Za-z0-9]{48}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://cloud.llamaindex.ai/api-key",
      source: "LlamaCloud docs, API keys (llx-)",
      samples: (fake) => [`llx-${fake("base62", 48)}`],
    },
  ],
});
