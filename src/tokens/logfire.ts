import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "logfire",
  title: "Pydantic Logfire",
  shapes: [
    {
      id: "logfire-token",
      title: "Logfire write or read token",
      kind: "api-key",
      keywords: ["pylf_v"],
      pattern: /(?<!(?<!\\)[\w-])pylf_v\d_(?:us|eu)_[A-Za-z0-9]{40,60}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://logfire.pydantic.dev",
      source: "pydantic/logfire token format (pylf_v1_)",
      samples: (fake) => [`pylf_v1_us_${fake("base62", 43)}`],
    },
  ],
});
