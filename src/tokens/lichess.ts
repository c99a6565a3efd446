import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "lichess",
  title: "Lichess",
  shapes: [
    {
      id: "lichess-token",
      title: "Lichess personal access token",
      kind: "api-key",
      keywords: ["lichess"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])lip_[A-Za-z0-9]{16,60}(?![\w-])/g,
      needsName: ["lichess"],
      minEntropy: 3.2,
      confidence: "medium",
      rotate: "https://lichess.org/account/oauth/token",
      source:
        "lichess.org API docs, personal access tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml lichess-personal-access-token",
      samples: (fake) => [`lip_${fake("base62", 20)}`],
    },
  ],
});
