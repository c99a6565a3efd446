import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "truenas",
  title: "TrueNAS",
  shapes: [
    {
      id: "truenas-key",
      title: "TrueNAS API key",
      kind: "api-key",
      keywords: ["truenas"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])\d{1,3}-[A-Za-z0-9]{64}(?![\w-])/g,
      needsName: ["truenas"],
      minEntropy: 4,
      confidence: "medium",
      rotate: "TrueNAS, settings, API keys",
      source: "noseyparker 0.24 truenas.yml; TrueNAS docs, API keys",
      samples: (fake) => [`1-${fake("base62", 64)}`],
    },
  ],
});
