import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "workos",
  title: "WorkOS",
  shapes: [
    {
      id: "workos-api-key",
      title: "WorkOS API key",
      kind: "api-key",
      keywords: ["sk_test_a2V5X", "sk_live_a2V5X", "sk_a2V5X"],
      pattern: /(?<!(?<!\\)[\w-])sk_(?:test_|live_)?a2V5X[A-Za-z0-9+/]{40,100}={0,2}(?![\w+/=-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://dashboard.workos.com/api-keys",
      source: "WorkOS docs, API keys (base64 of key_…)",
      samples: (fake) => [`sk_live_a2V5X${fake("base62", 60)}`],
    },
  ],
});
