import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "factory",
  title: "Factory",
  shapes: [
    {
      id: "factory-api-key",
      title: "Factory (Droid) API key",
      kind: "api-key",
      keywords: ["fk-"],
      pattern: /(?<!(?<!\\)[\w-])fk-[\w-]{16,60}(?:-[\w-]{20,80})?(?![\w-])/g,

      needsName: ["factory"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://app.factory.ai/settings/api-keys",
      source: "docs.factory.ai quick start (FACTORY_API_KEY=fk-…); length not documented",
      samples: (fake) => [`fk-${fake("base62", 20)}-${fake("base62", 43)}`],
    },
  ],
});
