import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "anyscale",
  title: "Anyscale",
  shapes: [
    {
      id: "anyscale-api-key",
      title: "Anyscale API key",
      kind: "api-key",
      keywords: ["esecret_", "aph0_"],
      pattern: /(?<!(?<!\\)[\w-])(?:esecret|aph0)_[A-Za-z0-9]{20,64}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://console.anyscale.com",
      source: "Anyscale docs, API keys",
      samples: (fake) => [`esecret_${fake("base62", 26)}`],
    },
  ],
});
