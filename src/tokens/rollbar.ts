import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "rollbar",
  title: "Rollbar",
  shapes: [
    {
      id: "rollbar-token",
      title: "Rollbar access token",
      kind: "api-key",
      keywords: ["rollbar"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["rollbar_access_token", "rollbar_token", "rollbar_api_key", "rollbar_post_server_item"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://rollbar.com/settings/accounts",
      source: "trufflehog 3.97 pkg/detectors/rollbar",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
