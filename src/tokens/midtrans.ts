import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "midtrans",
  title: "Midtrans",
  shapes: [
    {
      id: "midtrans-server-key",
      title: "Midtrans server key",
      kind: "api-key",
      keywords: ["Mid-server-"],
      pattern: /(?<!(?<!\\)[\w-])(?:SB-)?Mid-server-[\w-]{10,40}(?![\w-])/g,
      reach: { before: 3, after: 256 },
      minEntropy: 3.2,
      confidence: "high",
      rotate: "https://dashboard.midtrans.com/settings/config_info",
      source:
        "Midtrans docs, access keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml midtrans-production-server-client-key",
      samples: (fake) => [`Mid-server-${fake("base62", 24)}`],
    },
  ],
});
