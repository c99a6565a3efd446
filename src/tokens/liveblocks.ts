import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "liveblocks",
  title: "Liveblocks",
  shapes: [
    {
      id: "liveblocks-secret-key",
      title: "Liveblocks secret key",
      kind: "api-key",
      keywords: ["sk_prod_", "sk_dev_"],
      pattern: /(?<!(?<!\\)[\w-])sk_(?:prod|dev)_[\w-]{50,90}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://liveblocks.io/dashboard",
      source: "Liveblocks docs, API keys",
      samples: (fake) => [`sk_prod_${fake("base64url", 64)}`],
    },
  ],
});
