import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "moonshot",
  title: "Moonshot AI",
  shapes: [
    {
      id: "moonshot-kimi-coding-key",
      title: "Kimi coding-plan key",
      kind: "api-key",
      keywords: ["sk-kimi-"],
      pattern: /(?<!(?<!\\)[\w-])sk-kimi-[\w-]{32,100}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://platform.moonshot.ai/console/api-keys",
      source: "MoonshotAI Kimi Code membership docs (sk-kimi-… for api.kimi.com/coding)",
      samples: (fake) => [`sk-kimi-${fake("base62", 64)}`],
    },
    {
      id: "moonshot-api-key",
      title: "Moonshot API key",
      kind: "api-key",
      keywords: ["moonshot", "kimi"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])sk-[A-Za-z0-9]{48}(?![\w-])/g,

      needsName: ["kimi", "moonshot"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://platform.moonshot.ai/console/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, kimi-api-key",
      samples: (fake) => [`sk-${fake("base62", 48)}`],
    },
  ],
});
