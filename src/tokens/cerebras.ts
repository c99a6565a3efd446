import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "cerebras",
  title: "Cerebras",
  shapes: [
    {
      id: "cerebras-api-key",
      title: "Cerebras API key",
      kind: "api-key",
      keywords: ["csk-"],
      pattern: /(?<!(?<!\\)[\w-])csk-[A-Za-z0-9]{48}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://cloud.cerebras.ai",
      source: "betterleaks 1.7 config/betterleaks.toml, cerebras-api-key",
      samples: (fake) => [`csk-${fake("lower36", 48)}`],
    },
  ],
});
