import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "modal",
  title: "Modal",
  shapes: [
    {
      id: "modal-token",
      title: "Modal token id or secret",
      kind: "api-key",
      keywords: ["ak-", "as-"],
      pattern: /(?<!(?<!\\)[\w-])a[ks]-[A-Za-z0-9]{22}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "medium",

      rotate: "https://modal.com/settings/tokens",
      source: "Modal docs, token id and secret",
      samples: (fake) => [`as-${fake("base62", 22)}`],
    },
  ],
});
