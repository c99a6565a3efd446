import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "friendli",
  title: "Friendli",
  shapes: [
    {
      id: "friendli-token",
      title: "Friendli token",
      kind: "api-key",
      keywords: ["flp_"],
      pattern: /(?<!(?<!\\)[\w-])flp_[A-Za-z0-9]{44,50}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://friendli.ai/suite/setting/tokens",
      source: "trufflehog 3.97 pkg/detectors/friendli",
      samples: (fake) => [`flp_${fake("base62", 46)}`],
    },
  ],
});
