import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "clojars",
  title: "Clojars",
  shapes: [
    {
      id: "clojars-token",
      title: "Clojars deploy token",
      kind: "api-key",
      keywords: ["CLOJARS_"],
      pattern: /(?<!(?<!\\)[\w-])CLOJARS_[a-f0-9]{60}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://clojars.org/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml clojars-api-token",
      samples: (fake) => [`CLOJARS_${fake("hex", 60)}`],
    },
  ],
});
