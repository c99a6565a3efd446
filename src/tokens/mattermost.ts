import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mattermost",
  title: "Mattermost",
  shapes: [
    {
      id: "mattermost-token",
      title: "Mattermost token",
      kind: "bot-token",
      keywords: ["mattermost"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-z0-9]{26}(?![\w-])/g,

      reach: { before: 64, after: 200 },
      needsName: ["mattermost"],

      minEntropy: 3.2,

      confidence: "medium",

      source: "betterleaks 1.7 config/betterleaks.toml, mattermost-access-token",
      samples: (fake) => [fake("lower36", 26)],
    },
  ],
});
