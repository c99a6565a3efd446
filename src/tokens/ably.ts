import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "ably",
  title: "Ably",
  shapes: [
    {
      id: "ably-api-key",
      title: "Ably API key",
      kind: "api-key",
      keywords: ["ably"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[\w-]{6}\.[\w-]{6}:[\w-]{40,46}(?![\w-])/g,
      reach: { before: 16, after: 80 },
      needsName: ["ably"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://ably.com/accounts",
      source: "Ably docs, API keys (appId.keyId:secret)",
      samples: (fake) => [`${fake("base62", 6)}.${fake("base62", 6)}:${fake("base64url", 43)}`],
    },
  ],
});
