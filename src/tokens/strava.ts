import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "strava",
  title: "Strava",
  shapes: [
    {
      id: "strava-token",
      title: "Strava access token or client secret",
      kind: "oauth-access",
      keywords: ["strava"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: ["strava_access_token", "strava_client_secret", "strava_refresh_token", "strava_token"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://www.strava.com/settings/api",
      source: "trufflehog 3.97 pkg/detectors/strava",
      samples: (fake) => [fake("hex", 40)],
    },
  ],
});
