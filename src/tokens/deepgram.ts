import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "deepgram",
  title: "Deepgram",
  shapes: [
    {
      id: "deepgram-key",
      title: "Deepgram API key",
      kind: "api-key",
      keywords: ["deepgram"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: ["deepgram"],

      minEntropy: 3,

      confidence: "low",

      rotate: "https://console.deepgram.com",
      source: "betterleaks 1.7 config/betterleaks.toml, deepgram-api-key",
      samples: (fake) => [fake("hex", 40)],
    },
  ],
});
