import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "gitlab-ci",
  title: "GitLab CI",
  shapes: [
    {
      id: "gitlab-runner-token",
      title: "GitLab runner authentication token",
      kind: "api-key",
      keywords: ["glrt-", "glrtr-"],
      pattern: /(?<!(?<!\\)[\w-])glrtr?-(?:t\d_)?[\w-]{20}(?![\w-]|\.\w)/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-runner-authentication-token",
      samples: (fake) => [`glrt-${fake("base64url", 20)}`, `glrt-t1_${fake("base64url", 20)}`],
    },
    {
      id: "gitlab-runner-registration-token",
      title: "GitLab runner registration token",
      kind: "api-key",
      keywords: ["GR1348941"],
      pattern: /(?<!(?<!\\)[\w-])GR1348941[\w-]{20}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-rrt",
      samples: (fake) => [`GR1348941${fake("base64url", 20)}`],
    },
    {
      id: "gitlab-job-token",
      title: "GitLab CI job token",
      kind: "session",
      keywords: ["glcbt-"],
      pattern: /(?<!(?<!\\)[\w-])glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\w-]{20}(?![\w-]|\.\w)/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-cicd-job-token",
      samples: (fake) => [`glcbt-64_${fake("base64url", 20)}`],
    },
    {
      id: "gitlab-pipeline-trigger-token",
      title: "GitLab pipeline trigger token",
      kind: "api-key",
      keywords: ["glptt-"],
      pattern: /(?<!(?<!\\)[\w-])glptt-[0-9a-f]{40}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-ptt",
      samples: (fake) => [`glptt-${fake("hex", 40)}`],
    },
    {
      id: "gitlab-agent-token",
      title: "GitLab Kubernetes agent token",
      kind: "api-key",
      keywords: ["glagent-"],
      pattern: /(?<!(?<!\\)[\w-])glagent-[\w-]{50}(?![\w-]|\.\w)/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml gitlab-kubernetes-agent-token",
      samples: (fake) => [`glagent-${fake("base64url", 50)}`],
    },
    {
      id: "gitlab-workspace-token",
      title: "GitLab workspace token",
      kind: "session",
      keywords: ["glwt-"],
      pattern: /(?<!(?<!\\)[\w-])glwt-[\w-]{20}(?![\w-]|\.\w)/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
      source: "GitLab docs, token prefixes",
      samples: (fake) => [`glwt-${fake("base64url", 20)}`],
    },
  ],
});
