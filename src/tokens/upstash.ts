import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "upstash",
  title: "Upstash",
  shapes: [
    {
      id: "upstash-qstash-token",
      title: "Upstash QStash token",
      kind: "api-key",
      keywords: ["eyJVc2VySUQiOi"],
      pattern: /(?<!(?<!\\)[\w-])eyJVc2VySUQiOi[A-Za-z0-9+/]{60,160}={0,2}(?![\w+/=-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://console.upstash.com/account/api",
      source: 'Upstash QStash docs (base64 of {"UserID":…,"Password":…})',
      samples: (fake) => [`eyJVc2VySUQiOi${fake("base64", 90)}`],
    },
    {
      id: "upstash-signing-key",
      title: "Upstash QStash signing key",
      kind: "webhook",
      keywords: ["sig_"],
      pattern: /(?<!(?<!\\)[\w-])sig_[A-Za-z0-9]{27,28}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://console.upstash.com/account/api",
      source: "Upstash QStash docs, signing keys",
      samples: (fake) => [`sig_${fake("base62", 28)}`],
    },
  ],
});
