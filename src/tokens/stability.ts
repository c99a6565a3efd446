import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "stability",
  title: "Stability AI",
  shapes: [
    {
      id: "stability-api-key",
      title: "Stability AI API key",
      kind: "api-key",
      keywords: ["stability", "dreamstudio"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])sk-[A-Za-z0-9]{48}(?![\w-])/g,

      needsName: ["stability", "dreamstudio"],

      minEntropy: 3.9,

      confidence: "medium",

      rotate: "https://platform.stability.ai/account/keys",
      source: "betterleaks 1.7 config/betterleaks.toml stability-ai-api-key",
      samples: (fake) => [`sk-${fake("base62", 48)}`],
    },
  ],
});
