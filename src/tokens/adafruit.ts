import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "adafruit",
  title: "Adafruit IO",
  shapes: [
    {
      id: "adafruit-io-key",
      title: "Adafruit IO key",
      kind: "api-key",
      keywords: ["aio_"],
      pattern: /(?<!(?<!\\)[\w-])aio_[A-Za-z0-9]{28}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://io.adafruit.com",
      source: "kingfisher 1.99 data/rules/adafruitio.yml",
      samples: (fake) => [`aio_${fake("base62", 28)}`],
    },
  ],
});
