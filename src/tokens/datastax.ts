import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "datastax",
  title: "DataStax Astra",
  shapes: [
    {
      id: "datastax-token",
      title: "DataStax Astra application token",
      kind: "api-key",
      keywords: ["AstraCS:"],
      pattern: /(?<!(?<!\\)[\w-])AstraCS:[A-Za-z0-9]{20,32}(?::[a-f0-9]{64})?(?![\w-])/g,
      minEntropy: 3.4,
      confidence: "high",
      rotate: "https://astra.datastax.com/settings/tokens",
      source:
        "DataStax docs, application tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml datastax-astra-application-token",
      samples: (fake) => [`AstraCS:${fake("base62", 24)}:${fake("hex", 64)}`],
    },
  ],
});
