import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "anthropic",
  title: "Anthropic",
  shapes: [
    {
      id: "anthropic-api-key",
      title: "Anthropic API key",
      kind: "api-key",
      keywords: ["sk-ant-api"],
      pattern: /(?<!(?<!\\)[\w-])sk-ant-api\d{2}-[\w-]{93}AA(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://console.anthropic.com/settings/keys",
      source:
        "@anthropic-ai/claude-code 2.1.330 (embedded redactor rules); betterleaks 1.7 config/betterleaks.toml, anthropic-api-key; kingfisher anthropic.yml",
      samples: (fake) => [`sk-ant-api03-${fake("base64url", 93)}AA`],
      lookalikes: () => ["sk-ant-api03-...", "sk-ant-api03-your-key-here", "sk-ant-api03-<key>"],
    },
    {
      id: "anthropic-admin-key",
      title: "Anthropic admin API key",
      kind: "api-key",
      keywords: ["sk-ant-admin"],
      pattern: /(?<!(?<!\\)[\w-])sk-ant-admin\d{2}-[\w-]{90,96}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://console.anthropic.com/settings/keys",
      source:
        "@anthropic-ai/claude-code 2.1.330 (embedded redactor rules); betterleaks 1.7 config/betterleaks.toml, anthropic-admin-api-key",
      samples: (fake) => [`sk-ant-admin01-${fake("base64url", 93)}AA`],
    },
    {
      id: "anthropic-oauth-access",
      title: "Anthropic OAuth access token / Claude Code setup-token",
      kind: "oauth-access",
      keywords: ["sk-ant-oat"],
      pattern: /(?<!(?<!\\)[\w-])sk-ant-oat\d{2}-[\w-]{20,200}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "`claude auth logout` and sign in again; end the session in claude.ai, Settings, Claude Code",
      source:
        "@anthropic-ai/claude-code 2.1.330 (embedded redactor rules) (sk-ant-(oat|ort)\\d{2}-[\\w-]{20,}); Picket rule length 95",
      samples: (fake) => [`sk-ant-oat01-${fake("base64url", 93)}AA`],
      lookalikes: () => ["sk-ant-oat01-...", "sk-ant-oat01-<access-token>", "sk-ant-oat01-your-token-here"],
    },
    {
      id: "anthropic-oauth-refresh",
      title: "Anthropic OAuth refresh token",
      kind: "oauth-refresh",
      keywords: ["sk-ant-ort"],
      pattern: /(?<!(?<!\\)[\w-])sk-ant-ort\d{2}-[\w-]{20,200}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",
      singleUse: true,
      rotate: "`claude auth logout` and sign in again; end the session in claude.ai, Settings, Claude Code",
      source:
        '@anthropic-ai/claude-code 2.1.330 (embedded redactor rules) (also the string "was used for this attempt and cannot be used again" for CLAUDE_CODE_OAUTH_REFRESH_TOKEN)',
      samples: (fake) => [`sk-ant-ort01-${fake("base64url", 93)}AA`],
    },
    {
      id: "anthropic-session-key",
      title: "claude.ai sessionKey cookie",
      kind: "session",
      keywords: ["sk-ant-sid"],
      pattern: /(?<!(?<!\\)[\w-])sk-ant-sid\d{2}-[\w-]{20,200}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "claude.ai, Settings, Account, log out of all devices",
      source: "@anthropic-ai/claude-code 2.1.330 (embedded redactor rules) (sk-ant-sid, sessionKey)",
      samples: (fake) => [`sk-ant-sid01-${fake("base64url", 86)}-${fake("base64url", 8)}`],
    },
    {
      id: "anthropic-internal-jwt",
      title: "Anthropic session-ingress / remote JWT token",
      kind: "jwt",
      keywords: ["sk-ant-si-", "sk-ant-cc-"],
      pattern: /(?<!(?<!\\)[\w-])sk-ant-(?:si|cc)-eyJ[\w-]{10,2000}\.[\w-]{10,4000}\.[\w-]{10,2000}(?![\w-])/g,
      reach: { before: 0, after: 8015 },

      minEntropy: 3,

      confidence: "medium",

      rotate: "claude.ai, Settings, Claude Code: end the session",
      source: "@anthropic-ai/claude-code 2.1.330 (embedded redactor rules)",
      samples: (fake) => [`sk-ant-si-${fake.jwt({ iss: "session-ingress" })}`],
    },
    {
      id: "anthropic-other",
      title: "Other sk-ant- credential (unknown variant)",
      kind: "unknown",
      keywords: ["sk-ant-"],
      pattern: /(?<!(?<!\\)[\w-])sk-ant-[a-z]{2,12}\d{0,2}-[\w-]{20,400}(?![\w-])/g,
      reach: { before: 0, after: 422 },

      minEntropy: 3.5,

      confidence: "medium",

      rotate: "https://console.anthropic.com/settings/keys",
      source: "google/osv-scalibr veles/secrets/anthropicapikey/detector.go:31 (sk-ant-[a-zA-Z0-9]+-…)",
      samples: (fake) => [`sk-ant-ccsr-${fake("base64url", 60)}`],
      lookalikes: () => ["sk-ant-your-key-here-please-replace-this-one", "sk-ant-placeholder-xxxxxxxxxxxxxxxxxxxx"],
    },
  ],
});
