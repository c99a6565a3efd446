import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "warp",
  title: "Warp",
  shapes: [
    {
      id: "warp-api-key",
      title: "Warp agent API key",
      kind: "api-key",
      keywords: ["wk-"],
      pattern: /(?<!(?<!\\)[\w-])wk-[A-Za-z0-9._-]{24,120}(?![\w-])/g,

      needsName: ["warp"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://app.warp.dev",
      source: "Warp CLI docs (WARP_API_KEY=wk-…)",
      samples: (fake) => [`wk-${fake("base62", 40)}`],
    },
  ],
});
