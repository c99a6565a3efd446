import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "pinterest",
  title: "Pinterest",
  shapes: [
    {
      id: "pinterest-token",
      title: "Pinterest access token",
      kind: "oauth-access",
      keywords: ["pina_"],
      pattern: /(?<!(?<!\\)[\w-])pina_(?=[a-z_-]{0,200}[A-Z\d])[\w-]{20,200}(?![\w-])/g,
      minEntropy: 3.5,
      confidence: "high",
      rotate: "https://developers.pinterest.com/apps",
      source:
        "Pinterest API v5 docs, authentication; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml pinterest-access-token",
      samples: (fake) => [`pina_A${fake("base62", 60)}`],
    },
  ],
});
