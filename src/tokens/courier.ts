import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "courier",
  title: "Courier",
  shapes: [
    {
      id: "courier-api-key",
      title: "Courier API key",
      kind: "api-key",
      keywords: ["pk_prod_", "dk_prod_", "pk_test_", "dk_test_"],
      pattern: /(?<!(?<!\\)[\w-])[pd]k_(?:prod|test)_[A-Z0-9]{28}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.courier.com/settings/api-keys",
      source: "kingfisher 1.99 data/rules/courier.yml",
      samples: (fake) => [`pk_prod_${fake("upper36", 28)}`],
    },
  ],
});
