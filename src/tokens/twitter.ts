import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "twitter",
  title: "X (Twitter)",
  shapes: [
    {
      id: "twitter-bearer-token",
      title: "X app bearer token",
      kind: "api-key",
      keywords: ["AAAAAAAAAAAAAAAAAAA"],
      pattern: /(?<!(?<!\\)[\w-])A{19,24}[A-Za-z0-9%]{60,120}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://developer.x.com/en/portal",
      source: "gitleaks 8.30 config/gitleaks.toml twitter-bearer-token",
      samples: (fake) => [`AAAAAAAAAAAAAAAAAAAAA${fake("base62", 90)}`],
    },
    {
      id: "twitter-access-token",
      title: "X access token",
      kind: "oauth-access",
      keywords: ["twitter", "x_access_token"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9]{8,25}-[A-Za-z0-9]{36,42}(?![\w-])/g,

      needsName: ["twitter", "x_access_token"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://developer.x.com/en/portal",
      source: "gitleaks 8.30 config/gitleaks.toml twitter-access-token",
      samples: (fake) => [`${fake("digits", 19)}-${fake("base62", 40)}`],
    },
  ],
});
