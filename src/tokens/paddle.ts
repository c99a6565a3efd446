import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "paddle",
  title: "Paddle",
  shapes: [
    {
      id: "paddle-api-key",
      title: "Paddle API key",
      kind: "api-key",
      keywords: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
      pattern: /(?<!(?<!\\)[\w-])pdl_(?:live|sdbx)_apikey_[a-z\d]{26}_[a-zA-Z\d]{22}_[a-zA-Z\d]{3}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://vendors.paddle.com/authentication-v2",
      source: "Paddle docs, API key format",
      samples: (fake) => [`pdl_live_apikey_${fake("lower36", 26)}_${fake("base62", 22)}_${fake("base62", 3)}`],
    },
  ],
});
