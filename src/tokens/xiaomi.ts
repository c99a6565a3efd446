import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "xiaomi",
  title: "Xiaomi MiMo",
  shapes: [
    {
      id: "xiaomi-mimo-plan-key",
      title: "Xiaomi MiMo plan key",
      kind: "api-key",
      keywords: ["tp-"],
      pattern: /(?<!(?<!\\)[\w-])tp-[\w-]{32,120}(?![\w-])/g,

      needsName: ["mimo", "xiaomi"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://platform.xiaomimimo.com",
      source: "platform.xiaomimimo docs (tp- Token Plan vs sk- PAYG)",
      samples: (fake) => [`tp-${fake("lower36", 48)}`],
    },
  ],
});
