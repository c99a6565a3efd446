import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "unkey",
  title: "Unkey",
  shapes: [
    {
      id: "unkey-root-key",
      title: "Unkey root key",
      kind: "api-key",
      keywords: ["unkey_"],
      pattern: /(?<!(?<!\\)[\w-])unkey_[A-Za-z0-9]{20,32}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.unkey.com",
      source: "Unkey docs, root keys",
      samples: (fake) => [`unkey_${fake("base62", 22)}`],
    },
  ],
});
