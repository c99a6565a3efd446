import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "xendit",
  title: "Xendit",
  shapes: [
    {
      id: "xendit-secret-key",
      title: "Xendit secret key",
      kind: "api-key",
      keywords: ["xnd_production_", "xnd_development_"],
      pattern: /(?<!(?<!\\)[\w-])xnd_(?:production|development)_[A-Za-z0-9]{40,80}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://dashboard.xendit.co/settings/developers",
      source: "Xendit docs, API keys",
      samples: (fake) => [`xnd_production_${fake("base62", 55)}`],
    },
  ],
});
