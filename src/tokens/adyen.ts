import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "adyen",
  title: "Adyen",
  shapes: [
    {
      id: "adyen-api-key",
      title: "Adyen API key",
      kind: "api-key",
      keywords: ["AQE"],
      pattern: /(?<!(?<!\\)[\w-])AQE[A-Za-z0-9+/=]{80,120}(?:-[A-Za-z0-9+/=]{30,60}-[^\s"'<>]{14,18})?(?![\w+/=-])/g,

      minEntropy: 4.2,

      confidence: "medium",

      rotate: "https://ca-live.adyen.com",
      source: "Adyen docs, API credentials",
      samples: (fake) => [`AQE${fake("base64", 100)}`],
    },
  ],
});
