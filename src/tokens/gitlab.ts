import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "gitlab",
  title: "GitLab",
  shapes: [
    {
      id: "gitlab-pat",
      title: "GitLab PAT (legacy)",
      kind: "api-key",
      keywords: ["glpat-"],
      pattern: /(?<!(?<!\\)[\w-])glpat-[\w-]{20}(?![\w-]|\.\w)/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "google/osv-scalibr veles/secrets/gitlabpat/detector.go:38",
      samples: (fake) => [`glpat-${fake("base64url", 20)}`],
      lookalikes: () => ["glpat-<your_access_token>", "glpat-xxxxxxxxxxxxxxxxxxxx"],
    },
    {
      id: "gitlab-pat-routable",
      title: "GitLab routable PAT",
      kind: "api-key",
      keywords: ["glpat-"],
      pattern: /(?<!(?<!\\)[\w-])glpat-[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}(?![\w-])/g,
      reach: { before: 0, after: 319 },

      checksum: "gitlab-routable",
      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source:
        "google/osv-scalibr veles/secrets/gitlabpat/detector.go:36-37 (CRC32 of everything before, base36 padded to 7;)",
      samples: (fake) => [fake.sealed("gitlab-routable", `glpat-${fake("base64url", 27)}.01.0r`)],
    },
    {
      id: "gitlab-other",
      title: "GitLab deploy/runner/OAuth/job token",
      kind: "api-key",
      keywords: ["gldt-", "glrt-", "glrtr-", "glft-", "glptt-", "glagent-", "glcbt-", "glwt-"],
      pattern:
        /(?<!(?<!\\)[\w-])gl(?:dt|rtr?|ft|ptt|agent|cbt|wt)-(?:t\d_)?[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}(?![\w-])/g,
      reach: { before: 0, after: 324 },

      checksum: "gitlab-routable",
      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, gitlab-*",
      samples: (fake) => [fake.sealed("gitlab-routable", `glrt-t1_${fake("base64url", 27)}.01.0u`)],
    },
    {
      id: "gitlab-deploy-token",
      title: "GitLab deploy token",
      kind: "api-key",
      keywords: ["gldt-"],
      pattern: /(?<!(?<!\\)[\w-])gldt-[\w-]{20}(?![\w-]|\.\w)/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-deploy-token",
      samples: (fake) => [`gldt-${fake("base64url", 20)}`],
    },
    {
      id: "gitlab-feed-token",
      title: "GitLab feed token",
      kind: "api-key",
      keywords: ["glft-"],
      pattern: /(?<!(?<!\\)[\w-])glft-(?:[\w-]{20}|[a-f0-9]{64}-\d{1,12})(?![\w-]|\.\w)/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-feed-token",
      samples: (fake) => [`glft-${fake("base64url", 20)}`],
    },
    {
      id: "gitlab-incoming-mail-token",
      title: "GitLab incoming mail token",
      kind: "api-key",
      keywords: ["glimt-"],
      pattern: /(?<!(?<!\\)[\w-])glimt-[\w-]{25}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-incoming-mail-token",
      samples: (fake) => [`glimt-${fake("base64url", 25)}`],
    },
    {
      id: "gitlab-oauth-app-secret",
      title: "GitLab OAuth application secret",
      kind: "client-secret",
      keywords: ["gloas-"],
      pattern: /(?<!(?<!\\)[\w-])gloas-[\w-]{64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-oauth-app-secret",
      samples: (fake) => [`gloas-${fake("hex", 64)}`],
    },
    {
      id: "gitlab-scim-token",
      title: "GitLab SCIM token",
      kind: "api-key",
      keywords: ["glsoat-"],
      pattern: /(?<!(?<!\\)[\w-])glsoat-[\w-]{20,50}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-scim-token",
      samples: (fake) => [`glsoat-${fake("base64url", 20)}`],
    },
    {
      id: "gitlab-feature-flag-token",
      title: "GitLab feature flag client token",
      kind: "api-key",
      keywords: ["glffct-"],
      pattern: /(?<!(?<!\\)[\w-])glffct-[\w-]{20}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-feature-flag-client-token",
      samples: (fake) => [`glffct-${fake("base64url", 20)}`],
    },
    {
      id: "gitlab-session-cookie",
      title: "GitLab session cookie",
      kind: "session",
      keywords: ["_gitlab_session="],
      pattern: /_gitlab_session=([0-9a-z]{32})(?![\w-])/g,

      minEntropy: 2.9,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-session-cookie",
      samples: (fake) => [`_gitlab_session=${fake("hex", 32)}`],
    },
  ],
});
