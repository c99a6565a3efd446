import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sourcegraph",
  title: "Sourcegraph",
  shapes: [
    {
      id: "sourcegraph-token",
      title: "Sourcegraph access token",
      kind: "api-key",
      keywords: ["sgp_"],
      pattern: /(?<!(?<!\\)[\w-])sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "Sourcegraph, Settings, Access tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, sourcegraph-access-token",
      samples: (fake) => [`sgp_${fake("hex", 16)}_${fake("hex", 40)}`],
    },
  ],
});
