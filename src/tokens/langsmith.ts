import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "langsmith",
  title: "LangSmith",
  shapes: [
    {
      id: "langsmith-key",
      title: "LangSmith key",
      kind: "api-key",
      keywords: ["lsv2_"],
      pattern: /(?<!(?<!\\)[\w-])lsv2_(?:pt|sk)_[a-fA-F0-9]{32}_[a-fA-F0-9]{10}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://smith.langchain.com/settings",
      source: "betterleaks 1.7 config/betterleaks.toml, langchain-langsmith-*",
      samples: (fake) => [
        `lsv2_pt_${fake("hex", 32)}_${fake("hex", 10)}`,
        `lsv2_sk_${fake("hex", 32)}_${fake("hex", 10)}`,
      ],
    },
  ],
});
