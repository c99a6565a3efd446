import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "convex",
  title: "Convex",
  shapes: [
    {
      id: "convex-deploy-key",
      title: "Convex deploy key",
      kind: "api-key",
      keywords: ["prod:", "preview:", "dev:", "project:"],
      pattern: /(?<!(?<!\\)[\w-])(?:prod|preview|dev|project):[a-z0-9:-]{3,60}\|[A-Za-z0-9+/=_-]{40,200}(?![\w+/=-])/g,
      reach: { before: 0, after: 269 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://dashboard.convex.dev",
      source: "Convex docs, deploy keys (prod:…|…)",
      samples: (fake) => [`prod:happy-animal-123|${fake("base64", 88)}`],
    },
  ],
});
