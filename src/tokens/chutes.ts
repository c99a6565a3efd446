import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "chutes",
  title: "Chutes",
  shapes: [
    {
      id: "chutes-api-key",
      title: "Chutes API key / user credential",
      kind: "api-key",
      keywords: ["cpk_", "cak_"],
      pattern: /(?<!(?<!\\)[\w-])c[pa]k_[A-Za-z0-9_.-]{24,160}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://chutes.ai/app/api",
      source: "public redactors: cpk_ = inference key, cak_ = user credential; dotted three-part body in samples",
      samples: (fake) => [`cpk_${fake("hex", 32)}.${fake("hex", 32)}.${fake("base62", 32)}`],
    },
  ],
});
