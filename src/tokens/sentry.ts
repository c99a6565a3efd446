import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sentry",
  title: "Sentry",
  shapes: [
    {
      id: "sentry-user-token",
      title: "Sentry user token",
      kind: "api-key",
      keywords: ["sntryu_"],
      pattern: /(?<!(?<!\\)[\w-])sntryu_[a-f0-9]{64}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://sentry.io/settings/account/api/auth-tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, sentry-user-token",
      samples: (fake) => [`sntryu_${fake("hex", 64)}`],
    },
    {
      id: "sentry-org-token",
      title: "Sentry organisation token",
      kind: "api-key",
      keywords: ["sntrys_"],
      pattern: /(?<!(?<!\\)[\w-])sntrys_eyJ[A-Za-z0-9+/]{40,420}={0,2}_[A-Za-z0-9+/]{43}(?![\w+/=-])/g,
      reach: { before: 0, after: 476 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://sentry.io/settings/account/api/auth-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml sentry-org-token; getsentry RFC 0091",
      samples: (fake) => [`sntrys_eyJ${fake("base64", 120)}=_${fake("base64", 43)}`],
    },
    {
      id: "sentry-legacy-token",
      title: "Sentry token (64 hexadecimal)",
      kind: "api-key",
      keywords: ["sentry"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{64}(?![\w-])/g,

      needsName: ["sentry_auth_token", "sentry_token", "sentry_api_key", "sentry_access_token"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://sentry.io/settings/account/api/auth-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml sentry-access-token",
      samples: (fake) => [fake("hex", 64)],
    },
  ],
});
