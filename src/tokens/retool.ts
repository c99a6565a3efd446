import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "retool",
  title: "Retool",
  shapes: [
    {
      id: "retool-api-token",
      title: "Retool API token",
      kind: "api-key",
      keywords: ["retool_01"],
      pattern: /(?<!(?<!\\)[\w-])retool_01[a-z0-9]{20,32}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "medium",

      rotate: "Retool, Settings, API",
      source: "Retool docs, API tokens",
      samples: (fake) => [`retool_01${fake("lower36", 24)}`],
    },
  ],
});
