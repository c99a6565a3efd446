import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "cartesia",
  title: "Cartesia",
  shapes: [
    {
      id: "cartesia-api-key",
      title: "Cartesia API key",
      kind: "api-key",
      keywords: ["sk_car_"],
      pattern: /(?<!(?<!\\)[\w-])sk_car_[A-Za-z0-9]{20,24}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://play.cartesia.ai/keys",
      source: "Cartesia docs, API keys; kingfisher 1.99 data/rules/cartesia.yml",
      samples: (fake) => [`sk_car_${fake("base62", 22)}`],
    },
  ],
});
