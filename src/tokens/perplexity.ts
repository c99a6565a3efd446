import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "perplexity",
  title: "Perplexity",
  shapes: [
    {
      id: "perplexity-api-key",
      title: "Perplexity API key",
      kind: "api-key",
      keywords: ["pplx-"],
      pattern: /(?<!(?<!\\)[\w-])pplx-[A-Za-z0-9]{48,56}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://www.perplexity.ai/settings/api",
      source: "betterleaks 1.7 config/betterleaks.toml, perplexity-api-key; osv-scalibr perplexityapikey:32",
      samples: (fake) => [`pplx-${fake("base62", 48)}`],
    },
  ],
});
