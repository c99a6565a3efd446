import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mergify",
  title: "Mergify",
  shapes: [
    {
      id: "mergify-key",
      title: "Mergify application key",
      kind: "api-key",
      keywords: ["mergify_application_key_"],
      pattern: /(?<!(?<!\\)[\w-])mergify_application_key_[\w-]{40,200}(?![\w-])/g,
      minEntropy: 3.8,
      confidence: "high",
      rotate: "https://dashboard.mergify.com",
      source: "kingfisher-rules 3.0.1 generated/rules/betterleaks.yml mergify-application-key",
      samples: (fake) => [`mergify_application_key_${fake("base64url", 64)}`],
    },
  ],
});
