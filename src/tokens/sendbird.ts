import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sendbird",
  title: "Sendbird",
  shapes: [
    {
      id: "sendbird-token",
      title: "Sendbird API token",
      kind: "api-key",
      keywords: ["sendbird"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: ["sendbird_api_token", "sendbird_access_token", "sendbird_token", "sendbird_key"],

      minEntropy: 3,

      confidence: "low",

      rotate: "https://dashboard.sendbird.com",
      source: "gitleaks 8.30 config/gitleaks.toml sendbird-access-token",
      samples: (fake) => [fake("hex", 40)],
    },
  ],
});
