import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "elevenlabs",
  title: "ElevenLabs",
  shapes: [
    {
      id: "elevenlabs-key",
      title: "ElevenLabs API key",
      kind: "api-key",
      keywords: ["sk_"],
      pattern: /(?<!(?<!\\)[\w-])sk_[a-f0-9]{48}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://elevenlabs.io/app/settings/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, elevenlabs-api-key",
      samples: (fake) => [`sk_${fake("hex", 48)}`],
    },
  ],
});
