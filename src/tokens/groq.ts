import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "groq",
  title: "Groq",
  shapes: [
    {
      id: "groq-api-key",
      title: "Groq API key",
      kind: "api-key",
      keywords: ["gsk_"],
      pattern: /(?<!(?<!\\)[\w-])gsk_[A-Za-z0-9]{48,56}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://console.groq.com/keys",
      source: "betterleaks 1.7 config/betterleaks.toml, groq-api-key (52)",
      samples: (fake) => [`gsk_${fake("base62", 52)}`],
    },
  ],
});
