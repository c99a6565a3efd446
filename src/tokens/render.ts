import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "render",
  title: "Render",
  shapes: [
    {
      id: "render-key",
      title: "Render API key",
      kind: "api-key",
      keywords: ["rnd_"],
      pattern: /(?<!(?<!\\)[\w-])rnd_[A-Za-z0-9]{28}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://dashboard.render.com/u/settings",
      source: "betterleaks 1.7 config/betterleaks.toml, render-api-key",
      samples: (fake) => [`rnd_${fake("base62", 28)}`],
    },
  ],
});
