import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "helicone",
  title: "Helicone",
  shapes: [
    {
      id: "helicone-api-key",
      title: "Helicone API key",
      kind: "api-key",
      keywords: ["sk-helicone-"],
      pattern:
        /(?<!(?<!\\)[\w-])sk-helicone-(?:eu-|cp-|proxy-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://us.helicone.ai/settings/api-keys",
      source: "Helicone docs, API keys",
      samples: (fake) => [
        `sk-helicone-${fake("lower36", 7)}-${fake("lower36", 7)}-${fake("lower36", 7)}-${fake("lower36", 7)}`,
      ],
    },
  ],
});
