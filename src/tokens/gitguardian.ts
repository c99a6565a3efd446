import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "gitguardian",
  title: "GitGuardian",
  shapes: [
    {
      id: "gitguardian-token",
      title: "GitGuardian API key",
      kind: "api-key",
      keywords: ["gitguardian"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-fA-F0-9]{71}(?![\w-])/g,

      needsName: ["gitguardian"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://dashboard.gitguardian.com/api/personal-access-tokens",
      source: "kingfisher 1.99 data/rules/gitguardian.yml",
      samples: (fake) => [fake("hex", 71)],
    },
  ],
});
