import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "github",
  title: "GitHub",
  shapes: [
    {
      id: "github-pat-classic",
      title: "GitHub classic PAT",
      kind: "api-key",
      keywords: ["ghp_"],
      pattern: /(?<!(?<!\\)[\w-])ghp_[A-Za-z0-9]{36}(?![\w-])/g,

      checksum: "github",
      minEntropy: 3,

      confidence: "high",

      rotate: "https://github.com/settings/tokens",
      source:
        'google/osv-scalibr veles/secrets/github/*; checksum: github.blog 2021 "Behind GitHub\'s new authentication token formats"',
      samples: (fake) => [fake.sealed("github", `ghp_${fake("base62", 30)}`)],
      lookalikes: (fake) => [
        `ghp_${fake("base62", 36)}`,
        `ghp_${fake("base62", 12)}`,
        `ghp_${"*".repeat(36)}`,
        "ghp_YOUR_TOKEN_HERE",
      ],
    },
    {
      id: "github-oauth",
      title: "GitHub OAuth token (gh CLI, Copilot CLI)",
      kind: "oauth-access",
      keywords: ["gho_"],
      pattern: /(?<!(?<!\\)[\w-])gho_[A-Za-z0-9]{36}(?![\w-])/g,

      checksum: "github",
      minEntropy: 3,

      confidence: "high",

      rotate: "https://github.com/settings/tokens",
      source:
        'google/osv-scalibr veles/secrets/github/*; checksum: github.blog 2021 "Behind GitHub\'s new authentication token formats"',
      samples: (fake) => [fake.sealed("github", `gho_${fake("base62", 30)}`)],
    },
    {
      id: "github-app-user",
      title: "GitHub App user token (Copilot editor/agents)",
      kind: "oauth-access",
      keywords: ["ghu_"],
      pattern: /(?<!(?<!\\)[\w-])ghu_[A-Za-z0-9]{36}(?![\w-])/g,

      checksum: "github",
      minEntropy: 3,

      confidence: "high",

      rotate: "https://github.com/settings/tokens",
      source:
        'google/osv-scalibr veles/secrets/github/*; checksum: github.blog 2021 "Behind GitHub\'s new authentication token formats"',
      samples: (fake) => [fake.sealed("github", `ghu_${fake("base62", 30)}`)],
    },
    {
      id: "github-app-refresh",
      title: "GitHub App refresh token",
      kind: "oauth-refresh",
      keywords: ["ghr_"],
      pattern: /(?<!(?<!\\)[\w-])ghr_[A-Za-z0-9]{76}(?![\w-])/g,

      checksum: "github",
      minEntropy: 3,

      confidence: "high",
      singleUse: true,
      rotate: "https://github.com/settings/tokens",
      source:
        'google/osv-scalibr veles/secrets/github/*; checksum: github.blog 2021 "Behind GitHub\'s new authentication token formats"',
      samples: (fake) => [fake.sealed("github", `ghr_${fake("base62", 70)}`)],
    },
    {
      id: "github-app-server",
      title: "GitHub App installation / Actions token",
      kind: "oauth-access",
      keywords: ["ghs_"],
      pattern:
        /(?<!(?<!\\)[\w-])ghs_(?:[A-Za-z0-9]{36}|\d{1,12}_eyJ[\w-]{10,1000}\.[\w-]{10,2000}\.[\w-]{10,1000})(?![\w-])/g,
      reach: { before: 0, after: 4022 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://github.com/settings/tokens",
      source: "google/osv-scalibr veles/secrets/github/app_s2s_detector.go:27; GitHub changelog 2026 (ghs_<app>_<JWT>)",
      samples: (fake) => [`ghs_${fake("base62", 36)}`, `ghs_${fake("digits", 7)}_${fake.jwt({ sub: "app" })}`],
    },
    {
      id: "github-pat-fine",
      title: "GitHub fine-grained PAT",
      kind: "api-key",
      keywords: ["github_pat_"],
      pattern: /(?<!(?<!\\)[\w-])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://github.com/settings/tokens",
      source: "google/osv-scalibr veles/secrets/github/pat_finegrained_detector.go:26",
      samples: (fake) => [`github_pat_${fake("base62", 22)}_${fake("base62", 59)}`],
    },
    {
      id: "github-copilot-session",
      title: "Copilot short-lived API token",
      kind: "oauth-access",
      keywords: ["tid="],
      pattern: /(?<!(?<!\\)[A-Za-z0-9_])tid=[a-f0-9]{16,64};[A-Za-z0-9_=;.:-]{0,400}exp=\d{10}[^\s"']{0,1500}/g,
      reach: { before: 0, after: 1983 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://github.com/settings/tokens",
      source:
        "BerriAI/litellm litellm/llms/github_copilot/authenticator.py (api-key.json), pi-ai github-copilot oauth (parses proxy-ep)",
      samples: (fake) => [
        `tid=${fake("hex", 32)};exp=1790000000;sku=x;proxy-ep=proxy.individual.githubcopilot.com;8kp=1:${fake("hex", 64)}`,
      ],
    },
  ],
});
