import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "cloudsmith",
  title: "Cloudsmith",
  shapes: [
    {
      id: "cloudsmith-key",
      title: "Cloudsmith API key",
      kind: "api-key",
      keywords: ["csa_"],
      pattern: /(?<!(?<!\\)[\w-])csa_[a-f0-9]{30}[A-Za-z0-9]{6}(?![\w-])/g,
      minEntropy: 3,
      confidence: "high",
      rotate: "https://app.cloudsmith.com/user/settings/api",
      source: "kingfisher-rules 3.0.1 generated/rules/betterleaks.yml cloudsmith-api-key",
      samples: (fake) => [`csa_${fake("hex", 30)}${fake("base62", 6)}`],
    },
  ],
});
