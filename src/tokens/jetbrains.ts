import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "jetbrains",
  title: "JetBrains",
  shapes: [
    {
      id: "jetbrains-permanent-token",
      title: "JetBrains Hub, YouTrack or TeamCity permanent token",
      kind: "api-key",
      keywords: ["perm:", "perm-"],
      pattern: /(?<!(?<!\\)[\w-])perm[:-][A-Za-z0-9+/=]{4,60}\.[A-Za-z0-9+/=-]{4,60}\.[A-Za-z0-9]{30,36}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://hub.jetbrains.com",
      source: "YouTrack docs, permanent tokens",
      samples: (fake) => [`perm:${fake("base62", 8)}=.${fake("base62", 12)}=.${fake("base62", 30)}`],
    },
  ],
});
