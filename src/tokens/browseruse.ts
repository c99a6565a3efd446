import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "browseruse",
  title: "Browser Use",
  shapes: [
    {
      id: "browseruse-api-key",
      title: "Browser Use API key",
      kind: "api-key",
      keywords: ["bu_"],
      pattern: /(?<!(?<!\\)[\w-])bu_[A-Za-z0-9_-]{40,48}(?![\w-])/g,

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://cloud.browser-use.com/settings",
      source: "kingfisher 1.99 data/rules/browseruse.yml",
      samples: (fake) => [`bu_${fake("base62", 43)}`],
    },
  ],
});
