import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "twitch",
  title: "Twitch",
  shapes: [
    {
      id: "twitch-token",
      title: "Twitch token or client secret",
      kind: "oauth-access",
      keywords: ["twitch"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-z0-9]{30}(?![\w-])/g,

      needsName: ["twitch"],

      minEntropy: 3.4,

      confidence: "medium",

      rotate: "https://dev.twitch.tv/console/apps",
      source: "gitleaks 8.30 config/gitleaks.toml twitch-api-token",
      samples: (fake) => [fake("lower36", 30)],
    },
  ],
});
