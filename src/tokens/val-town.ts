import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "val-town",
  title: "Val Town",
  shapes: [
    {
      id: "val-town-token",
      title: "Val Town API token",
      kind: "api-key",
      keywords: ["vtwn_"],
      pattern: /(?<!(?<!\\)[\w-])vtwn_[\w-]{20,80}(?![\w-])/g,
      minEntropy: 3.2,
      confidence: "high",
      rotate: "https://www.val.town/settings/api",
      source: "Val Town docs, API tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml val-town-api-token",
      samples: (fake) => [`vtwn_${fake("base62", 27)}`],
    },
  ],
});
