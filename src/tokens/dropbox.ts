import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "dropbox",
  title: "Dropbox",
  shapes: [
    {
      id: "dropbox-access-token",
      title: "Dropbox short-lived access token",
      kind: "oauth-access",
      keywords: ["sl."],
      pattern: /(?<!(?<!\\)[\w-])sl\.(?:u\.)?[\w=-]{130,1400}(?![\w-])/g,
      reach: { before: 0, after: 1405 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://www.dropbox.com/developers/apps",
      source: "gitleaks 8.30 config/gitleaks.toml dropbox-short-lived-api-token",
      samples: (fake) => [`sl.${fake("base64url", 137)}`],
    },
    {
      id: "dropbox-long-lived-token",
      title: "Dropbox long-lived access token",
      kind: "oauth-access",
      keywords: ["dropbox"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[\w-]{11}A{10}[\w-]{43}(?![\w-])/g,

      needsName: ["dropbox"],

      minEntropy: 3.4,

      confidence: "medium",

      rotate: "https://www.dropbox.com/developers/apps",
      source: "gitleaks 8.30 config/gitleaks.toml dropbox-long-lived-api-token",
      samples: (fake) => [`${fake("base62", 11)}AAAAAAAAAA${fake("base64url", 43)}`],
    },
    {
      id: "dropbox-app-secret",
      title: "Dropbox app secret",
      kind: "client-secret",
      keywords: ["dropbox"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w.-])(?=(?:[a-z]{0,14}\d){3})[a-z0-9]{15}(?![\w.-])/g,
      reach: { before: 24, after: 80 },
      needsName: [
        "dropbox_secret",
        "dropbox_app_secret",
        "dropbox_token",
        "dropbox_api_key",
        "dropbox_app_key",
        "dropbox_key",
      ],
      minEntropy: 2.8,
      confidence: "medium",
      rotate: "https://www.dropbox.com/developers/apps",
      source: "Dropbox OAuth guide, app key and secret; gitleaks 8.30 config/gitleaks.toml dropbox-api-token",
      samples: (fake) => [`${fake("digits", 4)}${fake("lower", 7)}${fake("lower36", 4)}`],
    },
  ],
});
