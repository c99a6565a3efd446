import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "exa",
  title: "Exa",
  shapes: [
    {
      id: "exa-key",
      title: "Exa API key",
      kind: "api-key",
      keywords: ["exa_", "exa-", "exa.", '"exa"', "x-api-key"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["exa_api_key", "exa_key", "exa"],

      minEntropy: 2.5,

      confidence: "low",

      rotate: "https://dashboard.exa.ai/api-keys",
      source: "kingfisher 1.99 data/rules/exaai.yml",
      samples: (fake) => [`${fake("hex", 8)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 12)}`],
    },
  ],
});
