import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "proof",
  title: "Proof",
  shapes: [
    {
      id: "proof-key",
      title: "Proof API key",
      kind: "api-key",
      keywords: ["prf_cli_"],
      pattern: /(?<!(?<!\\)[\w-])prf_cli_[\w-]{20,80}(?![\w-])/g,
      minEntropy: 3.4,
      confidence: "medium",
      rotate: "https://app.proof.com",
      source: "kingfisher-rules 3.0.1 generated/rules/betterleaks.yml proof-full-access-api-key",
      samples: (fake) => [`prf_cli_${fake("base62", 40)}`],
    },
  ],
});
