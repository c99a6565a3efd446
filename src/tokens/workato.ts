import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "workato",
  title: "Workato",
  shapes: [
    {
      id: "workato-token",
      title: "Workato developer API token",
      kind: "api-key",
      keywords: ["wrka"],
      pattern: /(?<!(?<!\\)[\w-])wrka(?:[a-z]{2})?-eyJ[\w-]{8,400}\.[\w-]{16,2000}\.[\w-]{64,1000}(?![\w-])/g,
      reach: { before: 0, after: 3410 },
      minEntropy: 4,
      confidence: "high",
      rotate: "https://app.workato.com/members/api/clients",
      source:
        "Workato docs, API clients; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml workato-developer-api-token",
      samples: (fake) => [`wrka-eyJ${fake("base64url", 20)}.${fake("base64url", 60)}.${fake("base64url", 80)}`],
    },
  ],
});
