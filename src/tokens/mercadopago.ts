import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mercadopago",
  title: "Mercado Pago",
  shapes: [
    {
      id: "mercadopago-access-token",
      title: "Mercado Pago access token",
      kind: "api-key",
      keywords: ["APP_USR-", "TEST-"],
      pattern: /(?<!(?<!\\)[\w-])(?:APP_USR|TEST)-\d{13,16}-\d{6}-[a-f0-9]{32}-\d{6,11}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://www.mercadopago.com/developers/panel",
      source: "Mercado Pago docs, credentials",
      samples: (fake) => [`APP_USR-${fake("digits", 16)}-${fake("digits", 6)}-${fake("hex", 32)}-${fake("digits", 9)}`],
    },
  ],
});
