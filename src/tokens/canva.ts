import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "canva",
  title: "Canva",
  shapes: [
    {
      id: "canva-client-secret",
      title: "Canva client secret",
      kind: "client-secret",
      keywords: ["cnvca"],
      pattern: /(?<!(?<!\\)[\w-])cnvca[\w-]{51}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://www.canva.com/developers",
      source: "betterleaks 1.7 config/betterleaks.toml canva-client-secret",
      samples: (fake) => [`cnvca${fake("base64url", 51)}`],
    },
  ],
});
