import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "endorlabs",
  title: "Endor Labs",
  shapes: [
    {
      id: "endorlabs-key",
      title: "Endor Labs API key or secret",
      kind: "api-key",
      keywords: ["endr+"],
      pattern: /(?<!(?<!\\)[\w+-])endr\+[A-Za-z0-9-]{16}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.endorlabs.com",
      source: "betterleaks 1.7 config/betterleaks.toml endorlabs-api-key",
      samples: (fake) => [`endr+${fake("base62", 16)}`],
    },
  ],
});
