import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "xai",
  title: "xAI",
  shapes: [
    {
      id: "xai-api-key",
      title: "xAI API key",
      kind: "api-key",
      keywords: ["xai-"],
      pattern: /(?<!(?<!\\)[\w-])xai-(?!token-)[A-Za-z0-9]{70,120}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://console.x.ai",
      source: "google/osv-scalibr veles/secrets/grokxaiapikey/detector.go:47 (80); betterleaks xai-api-key (70–120)",
      samples: (fake) => [`xai-${fake("base62", 80)}`],
    },
    {
      id: "xai-management-key",
      title: "xAI management key",
      kind: "api-key",
      keywords: ["xai-token-"],
      pattern: /(?<!(?<!\\)[\w-])xai-token-[A-Za-z0-9]{80}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://console.x.ai",
      source: "google/osv-scalibr veles/secrets/grokxaiapikey/detector.go:52",
      samples: (fake) => [`xai-token-${fake("base62", 80)}`],
    },
  ],
});
