import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "gitea",
  title: "Gitea and Forgejo",
  shapes: [
    {
      id: "gitea-token",
      title: "Gitea or Forgejo access token",
      kind: "api-key",
      keywords: ["gitea", "forgejo", "codeberg"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: [
        "gitea_token",
        "gitea_access_token",
        "gitea_api_token",
        "forgejo_token",
        "codeberg_token",
        "gitea_key",
        "gitea_secret",
      ],

      minEntropy: 3,

      confidence: "low",

      rotate: "User settings, Applications",
      source: "betterleaks 1.7 config/betterleaks.toml gitea-access-token",
      samples: (fake) => [fake("hex", 40)],
    },
  ],
});
