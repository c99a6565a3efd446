import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "openai",
  title: "OpenAI",
  shapes: [
    {
      id: "openai-project-key",
      title: "OpenAI project API key",
      kind: "api-key",
      keywords: ["sk-proj-"],
      pattern: /(?<!(?<!\\)[\w-])sk-proj-[\w-]{20,74}T3BlbkFJ[\w-]{20,74}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://platform.openai.com/api-keys",
      source:
        "betterleaks 1.7 config/betterleaks.toml, openai-api-key (segments 74|58|20); google/osv-scalibr veles/secrets/openai/detector.go:35",
      samples: (fake) => [
        `sk-proj-${fake("base64url", 74)}T3BlbkFJ${fake("base64url", 74)}`,
        `sk-proj-${fake("base64url", 20)}T3BlbkFJ${fake("base64url", 20)}`,
      ],
      lookalikes: () => ["sk-proj-...", "sk-proj-your-openai-api-key-goes-here-please"],
    },
    {
      id: "openai-svcacct-key",
      title: "OpenAI service-account API key",
      kind: "api-key",
      keywords: ["sk-svcacct-", "sk-service-"],
      pattern: /(?<!(?<!\\)[\w-])sk-(?:svcacct|service)-[\w-]{20,74}T3BlbkFJ[\w-]{20,74}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://platform.openai.com/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, openai-api-key; kingfisher openai.yml",
      samples: (fake) => [`sk-svcacct-${fake("base64url", 74)}T3BlbkFJ${fake("base64url", 74)}`],
    },
    {
      id: "openai-admin-key",
      title: "OpenAI organisation admin key",
      kind: "api-key",
      keywords: ["sk-admin-"],
      pattern: /(?<!(?<!\\)[\w-])sk-admin-[\w-]{20,74}T3BlbkFJ[\w-]{20,74}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://platform.openai.com/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, openai-api-key",
      samples: (fake) => [`sk-admin-${fake("base64url", 58)}T3BlbkFJ${fake("base64url", 58)}`],
    },
    {
      id: "openai-legacy-key",
      title: "OpenAI legacy user key",
      kind: "api-key",
      keywords: ["T3BlbkFJ"],
      pattern: /(?<!(?<!\\)[\w-])sk-(?:None-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?![\w-])/g,
      reach: { before: 28, after: 28 },

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://platform.openai.com/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, openai-api-key; kingfisher openai.yml (openai.1, openai.3)",
      samples: (fake) => [`sk-${fake("base62", 20)}T3BlbkFJ${fake("base62", 20)}`],
    },
    {
      id: "openai-session-token",
      title: "OpenAI dashboard session token",
      kind: "session",
      keywords: ["sess-"],
      pattern: /(?<!(?<!\\)[\w-])sess-[A-Za-z0-9]{40}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "medium",

      rotate: "https://platform.openai.com/api-keys",
      source: "community scanner rules (secrets-patterns-db, kingfisher family)",
      samples: (fake) => [`sess-${fake("base62", 40)}`],
    },
    {
      id: "openai-oauth-access-jwt",
      title: "ChatGPT/Codex OAuth access or id token",
      kind: "jwt",
      keywords: ["eyJ"],
      pattern: /(?<!(?<!\\)[\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{20,8000}\.[\w-]{20,2000}(?![\w-])/g,
      reach: { before: 0, after: 12008 },

      minEntropy: 3,
      claims: ["https://api.openai.com/auth", "https://api.openai.com/profile"],
      confidence: "high",

      rotate: "https://platform.openai.com/api-keys",
      source:
        'openai/codex codex-rs/login/src/token_data.rs@1245f8b0 (IdClaims, serde rename "https://api.openai.com/auth")',
      samples: (fake) => [
        fake.jwt({ "https://api.openai.com/auth": { chatgpt_plan_type: "plus", chatgpt_account_id: "x" } }),
      ],
    },
    {
      id: "openai-codex-refresh",
      title: "Codex / ChatGPT OAuth refresh token",
      kind: "oauth-refresh",
      keywords: ["rt_", "rt.1."],
      pattern:
        /(?<!(?<!\\)[\w-])rt(?:\.1\.|_)(?=[a-z\d_.-]{0,90}[A-Z])(?=[A-Za-z_.-]{0,90}\d)[\w-]{20,400}(?:\.[\w-]{20,200})?(?![\w-])/g,
      reach: { before: 0, after: 606 },
      needsName: ["refresh", "refresh_token", "refreshtoken"],

      minEntropy: 3.8,

      confidence: "medium",
      singleUse: true,
      rotate: "https://platform.openai.com/api-keys",
      source:
        "value prefix seen in third-party redactors and issue reports (no public rule set has it); single-use proven by codex-rs/login/src/auth/manager.rs error codes refresh_token_reused / refresh_token_invalidated",
      samples: (fake) => [`rt_${fake("base64url", 43)}.${fake("base64url", 43)}`, `rt.1.${fake("base64url", 90)}`],
      lookalikes: () => ["refresh: rt_mutex_adjust_priority_chain", "refresh_token: rt_your_refresh_token_goes_here"],
    },
    {
      id: "openai-codex-pat",
      title: "Codex personal access token",
      kind: "oauth-access",
      keywords: ["at-"],
      pattern: /(?<!(?<!\\)[\w-])at-[\w-]{20,400}(?![\w-])/g,
      reach: { before: 0, after: 403 },
      needsName: ["personal_access_token", "codex_access_token"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://platform.openai.com/api-keys",
      source: 'openai/codex codex-rs/login/src/auth/personal_access_token.rs@1e253161 (prefix "at-")',
      samples: (fake) => [`at-${fake("base64url", 48)}`],
    },
  ],
});
