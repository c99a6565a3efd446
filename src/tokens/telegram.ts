import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "telegram",
  title: "Telegram",
  shapes: [
    {
      id: "telegram-bot",
      title: "Telegram bot token",
      kind: "bot-token",
      keywords: [":AA"],
      pattern: /(?<!(?<!\\)[\w:/-])(?:bot)?(\d{8,10}:AA[\w-]{33})(?![\w-])/g,
      reach: { before: 13, after: 36 },

      minEntropy: 3.5,

      confidence: "high",

      rotate: "BotFather, /revoke",
      source:
        'google/osv-scalibr veles/secrets/telegrambotapitoken/detector.go:55 ({8,10}:{35}); "AA" start observed in every documented sample; betterleaks requires "A"',
      samples: (fake) => [`${fake("digits", 10)}:AA${fake("base64url", 33)}`],
      lookalikes: () => ["123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11"],
    },
    {
      id: "telegram-bot-url",
      title: "Telegram bot token inside an API URL",
      kind: "bot-token",
      keywords: ["api.telegram.org"],
      pattern: /api\.telegram\.org\/(?:file\/)?bot(\d{8,10}:[\w-]{35})(?![\w-])/g,
      reach: { before: 0, after: 70 },

      minEntropy: 3,

      confidence: "high",

      rotate: "BotFather, /revoke",
      source: "core.telegram.org/bots/api (https://api.telegram.org/bot<token>/METHOD)",
      samples: (fake) => [`api.telegram.org/bot${fake("digits", 10)}:AA${fake("base64url", 33)}`],
    },
    {
      id: "telegram-named-bot",
      title: "Telegram bot token under its name",
      kind: "bot-token",
      keywords: ["telegram"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w:/-])\d{5,16}:A[\w-]{34}(?!\w)/g,
      reach: { before: 60, after: 140 },
      needsName: ["telegram"],
      minEntropy: 3.4,
      confidence: "medium",
      rotate: "BotFather, /revoke",
      source: "gitleaks 8.30 config/gitleaks.toml telegram-bot-api-token",
      samples: (fake) => [`${fake("digits", 9)}:A${fake("base62", 34)}`],
    },
  ],
});
