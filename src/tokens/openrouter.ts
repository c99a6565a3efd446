import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "openrouter",
  title: "OpenRouter",
  shapes: [
    {
      id: "openrouter-api-key",
      title: "OpenRouter API or provisioning key",
      kind: "api-key",
      keywords: ["sk-or-v"],
      pattern: /(?<!(?<!\\)[\w-])sk-or-v\d-[a-f0-9]{64}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://openrouter.ai/settings/keys",
      source: "betterleaks 1.7 config/betterleaks.toml, openrouter-api-key; osv-scalibr openrouter/detector.go:30",
      samples: (fake) => [`sk-or-v1-${fake("hex", 64)}`],
    },
  ],
});
