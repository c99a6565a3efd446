import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "snyk",
  title: "Snyk",
  shapes: [
    {
      id: "snyk-token",
      title: "Snyk API token",
      kind: "api-key",
      keywords: ["snyk"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      reach: { before: 60, after: 100 },
      needsName: ["snyk_token", "snyk_api_token", "snyk_key", "snyk_api_key", "snyk_oauth_token"],

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://app.snyk.io/account",
      source: "gitleaks 8.30 config/gitleaks.toml snyk-api-token",
      samples: (fake) => [uuid(fake)],
    },
    {
      id: "snyk-service-account-token",
      title: "Snyk token with prefix",
      kind: "api-key",
      keywords: ["snyk_uat.", "snyk_sat."],
      pattern: /(?<!(?<!\\)[\w-])snyk_[us]at\.[a-f0-9]{8}\.[\w-]{40,400}(?:\.[\w-]{20,400})?(?![\w-])/g,
      reach: { before: 0, after: 819 },

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://app.snyk.io/account",
      source: "Snyk docs, personal and service account tokens",
      samples: (fake) => [`snyk_uat.${fake("hex", 8)}.${fake("base64url", 120)}`],
    },
  ],
});
