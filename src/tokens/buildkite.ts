import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "buildkite",
  title: "Buildkite",
  shapes: [
    {
      id: "buildkite-token",
      title: "Buildkite API, agent or package token",
      kind: "api-key",
      keywords: ["bkua_", "bkaj_", "bkct_", "bkpt_", "bkpat_"],
      pattern: /(?<!(?<!\\)[\w-])(?:bkua|bkaj|bkct|bkpt|bkpat)_[a-z0-9]{40}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://buildkite.com/user/api-access-tokens",
      source: "Buildkite docs, token prefixes; kingfisher 1.99 data/rules/buildkite.yml",
      samples: (fake) => [`bkua_${fake("hex", 40)}`],
    },
  ],
});
