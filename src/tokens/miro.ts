import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "miro",
  title: "Miro",
  shapes: [
    {
      id: "miro-token",
      title: "Miro access token",
      kind: "oauth-access",
      keywords: ["eyJtaXJv"],
      pattern: /(?<!(?<!\\)[\w-])eyJtaXJv[A-Za-z0-9-]{10,80}_[\w-]{20,80}(?![\w-])/g,
      minEntropy: 4.3,
      confidence: "high",
      rotate: "https://miro.com/app/settings/user-profile/apps",
      source: "Miro docs, access tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml miro-access-token",
      samples: (fake) => [`eyJtaXJv${fake("base62", 22)}_${fake("base64url", 27)}`],
    },
  ],
});
