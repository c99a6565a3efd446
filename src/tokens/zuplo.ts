import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "zuplo",
  title: "Zuplo",
  shapes: [
    {
      id: "zuplo-key",
      title: "Zuplo consumer API key",
      kind: "api-key",
      keywords: ["zpka_"],
      pattern: /(?<!(?<!\\)[\w-])zpka_[a-z0-9]{32}_[0-9a-f]{8}(?![\w-])/g,
      minEntropy: 3.4,
      confidence: "high",
      rotate: "https://portal.zuplo.com",
      source:
        "Zuplo docs, API key format; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml zuplo-consumer-api-key",
      samples: (fake) => [`zpka_${fake("lower36", 32)}_${fake("hex", 8)}`],
    },
  ],
});
