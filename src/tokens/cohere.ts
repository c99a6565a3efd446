import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "cohere",
  title: "Cohere",
  shapes: [
    {
      id: "cohere-api-key",
      title: "Cohere API key",
      kind: "api-key",
      keywords: ["cohere", "co_api_key"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{40}(?![\w-])/g,

      needsName: ["cohere", "co_api_key"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://dashboard.cohere.com/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, cohere-api-token",
      samples: (fake) => [fake("base62", 40)],
      lookalikes: (fake) => [`cohere: ${fake("hex", 40)}`],
    },
  ],
});
