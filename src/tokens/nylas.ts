import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "nylas",
  title: "Nylas",
  shapes: [
    {
      id: "nylas-key",
      title: "Nylas API key",
      kind: "api-key",
      keywords: ["nyk_"],
      pattern: /(?<!(?<!\\)[\w-])nyk_(?:v\d_)?[A-Za-z0-9]{60,70}(?![\w-])/g,
      minEntropy: 4,
      confidence: "high",
      rotate: "https://dashboard-v3.nylas.com",
      source: "Nylas docs, v3 API keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml nylas-api-key",
      samples: (fake) => [`nyk_v0_${fake("base62", 64)}`],
    },
  ],
});
