import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "clickup",
  title: "ClickUp",
  shapes: [
    {
      id: "clickup-token",
      title: "ClickUp personal token",
      kind: "api-key",
      keywords: ["pk_"],
      pattern: /(?<!(?<!\\)[\w-])pk_[0-9]{6,12}_(?:[A-Z0-9]{32}|[a-z0-9]{32})(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.clickup.com/settings/apps",
      source: "betterleaks 1.7 config/betterleaks.toml clickup-personal-api-token",
      samples: (fake) => [`pk_${fake("digits", 8)}_${fake("upper36", 32)}`],
    },
  ],
});
