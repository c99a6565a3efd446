import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "asaas",
  title: "Asaas",
  shapes: [
    {
      id: "asaas-token",
      title: "Asaas API key",
      kind: "api-key",
      keywords: ["aact_prod_", "aact_hmlg_"],
      pattern: /(?<!(?<!\\)[\w-])aact_(?:prod|hmlg)_[A-Za-z0-9_:-]{20,220}(?![\w-])/g,
      reach: { before: 0, after: 240 },
      minEntropy: 3.5,
      confidence: "high",
      rotate: "https://www.asaas.com/customerApiAccessToken/index",
      source: "Asaas docs, authentication; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml asaas-api-token",
      samples: (fake) => [`aact_prod_${fake("base62", 60)}`],
    },
  ],
});
