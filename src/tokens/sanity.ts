import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sanity",
  title: "Sanity",
  shapes: [
    {
      id: "sanity-token",
      title: "Sanity API token",
      kind: "api-key",
      keywords: ["sanity"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])sk[A-Za-z0-9]{78,180}(?![\w-])/g,

      needsName: ["sanity"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://www.sanity.io/manage",
      source: "Sanity docs, API tokens (sk…)",
      samples: (fake) => [`sk${fake("base62", 178)}`],
    },
  ],
});
