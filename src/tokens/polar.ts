import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "polar",
  title: "Polar",
  shapes: [
    {
      id: "polar-access-token",
      title: "Polar access token",
      kind: "api-key",
      keywords: ["polar_oat_", "polar_pat_", "polar_at_", "polar_rt_", "polar_cs_"],
      pattern: /(?<!(?<!\\)[\w-])polar_(?:oat|pat|at|rt|cs)_[\w-]{20,100}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://polar.sh/settings",
      source: "polarsource/polar token prefixes (with CRC-32)",
      samples: (fake) => [`polar_oat_${fake("base62", 43)}`],
    },
  ],
});
