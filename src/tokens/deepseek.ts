import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "deepseek",
  title: "DeepSeek",
  shapes: [
    {
      id: "deepseek-api-key",
      title: "DeepSeek API key",
      kind: "api-key",
      keywords: ["deepseek"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])sk-[a-f0-9]{32}(?![\w-])/g,

      needsName: ["deepseek"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://platform.deepseek.com/api_keys",
      source: "betterleaks 1.7 config/betterleaks.toml, deepseek-api-key",
      samples: (fake) => [`sk-${fake("hex", 32)}`],
    },
  ],
});
