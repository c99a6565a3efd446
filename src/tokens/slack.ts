import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "slack",
  title: "Slack",
  shapes: [
    {
      id: "slack-bot",
      title: "Slack bot token",
      kind: "bot-token",
      keywords: ["xoxb-"],
      pattern: /(?<!(?<!\\)[\w-])xoxb-[A-Za-z0-9-]{20,250}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://api.slack.com/apps",
      source: "docs.slack.dev token types; betterleaks 1.7 config/betterleaks.toml, slack-bot-token",
      samples: (fake) => [`xoxb-${fake("digits", 12)}-${fake("digits", 13)}-${fake("base62", 24)}`],
      lookalikes: () => [
        "xoxb-your-bot-token-goes-right-here",
        "xoxb-123456789012-1234567890123-xxxxxxxxxxxxxxxxxxxxxxxx",
      ],
    },
    {
      id: "slack-user",
      title: "Slack user/legacy token",
      kind: "oauth-access",
      keywords: ["xoxp-", "xoxa-", "xoxo-", "xoxs-"],
      pattern: /(?<!(?<!\\)[\w-])xox[poas]-(?:\d{5,15}-){1,3}[A-Za-z0-9]{8,128}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "high",

      rotate: "https://api.slack.com/apps",
      source: "betterleaks 1.7 config/betterleaks.toml, slack-user-token",
      samples: (fake) => [`xoxp-${fake("digits", 12)}-${fake("digits", 12)}-${fake("digits", 13)}-${fake("hex", 32)}`],
      lookalikes: () => ["xoxp-1-SlackAppConfigurationAccessTokenHere", `xoxp-1${"1-1".repeat(3)}-${"#".repeat(20)}`],
    },
    {
      id: "slack-app",
      title: "Slack app-level token",
      kind: "bot-token",
      keywords: ["xapp-"],
      pattern: /(?<!(?<!\\)[\w-])xapp-\d{1,10}-[A-Za-z0-9]{9,15}-\d{10,15}-[a-fA-F0-9]{64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://api.slack.com/apps",
      source: "google/osv-scalibr veles/secrets/slacktoken/detector.go:39",
      samples: (fake) => [`xapp-1-A${fake("upper36", 10)}-${fake("digits", 13)}-${fake("hex", 64)}`],
    },
    {
      id: "slack-rotating",
      title: "Slack rotating access / refresh token",
      kind: "oauth-refresh",
      keywords: ["xoxe-", "xoxe.", "xoxr-"],
      pattern:
        /(?<!(?<!\\)[\w-])(?:xoxe\.xox[bp]-\d{1,10}-[A-Za-z0-9]{140,250}|xoxe-\d{1,10}-[A-Za-z0-9]{140,250}|xoxr-[A-Za-z0-9-]{20,250})(?![\w-])/g,
      reach: { before: 0, after: 271 },

      minEntropy: 3,

      confidence: "high",
      singleUse: true,
      rotate: "https://api.slack.com/apps",
      source: "google/osv-scalibr veles/secrets/slacktoken/detector.go:45-51",
      samples: (fake) => [`xoxe-1-${fake("base62", 147)}`, `xoxe.xoxb-1-${fake("base62", 166)}`],
    },
    {
      id: "slack-session",
      title: "Slack browser session token/cookie",
      kind: "session",
      keywords: ["xoxc-", "xoxd-"],
      pattern: /(?<!(?<!\\)[\w-])(?:xoxc-\d{9,15}-\d{9,15}-\d{9,15}-[a-f0-9]{64}|xoxd-[A-Za-z0-9%/+_-]{100,500})/g,
      reach: { before: 0, after: 505 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://api.slack.com/apps",
      source: "betterleaks 1.7 config/betterleaks.toml, slack-session-*",
      samples: (fake) => [`xoxc-${fake("digits", 12)}-${fake("digits", 12)}-${fake("digits", 12)}-${fake("hex", 64)}`],
    },
    {
      id: "slack-webhook",
      title: "Slack incoming webhook",
      kind: "webhook",
      keywords: ["hooks.slack.com"],
      pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/_-]{20,120})/g,
      reach: { before: 0, after: 160 },

      minEntropy: 3.4,

      confidence: "high",

      rotate: "https://api.slack.com/apps",
      source: "betterleaks 1.7 config/betterleaks.toml, slack-webhook-url",
      samples: (fake) => [
        `https://hooks.slack.com/services/T${fake("upper36", 9)}/B${fake("upper36", 10)}/${fake("base62", 24)}`,
      ],
      lookalikes: () => [
        `https://hooks.slack.com/services/T00000000/B00000000/${"X".repeat(24)}`,
        "https://hooks.slack.com/services/YOUR/WEBHOOK/URL",
      ],
    },
    {
      id: "slack-legacy-bot",
      title: "Slack legacy bot token",
      kind: "bot-token",
      keywords: ["xoxb-"],
      pattern: /(?<!(?<!\\)[\w-])xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://api.slack.com/apps",
      source: "gitleaks 8.30 config/gitleaks.toml slack-legacy-bot-token",
      samples: (fake) => [`xoxb-${fake("digits", 12)}-${fake("base62", 24)}`],
    },
    {
      id: "slack-legacy-workspace",
      title: "Slack legacy workspace token",
      kind: "oauth-access",
      keywords: ["xoxa-2-", "xoxr-2-"],
      pattern: /(?<!(?<!\\)[\w-])xox[ar]-\d-[0-9a-zA-Z-]{20,250}(?![\w-])/g,
      reach: { before: 0, after: 257 },

      minEntropy: 2.6,

      confidence: "high",

      rotate: "https://api.slack.com/apps",
      source: "gitleaks 8.30 config/gitleaks.toml slack-legacy-workspace-token",
      samples: (fake) => [`xoxa-2-${fake("base62", 40)}`],
    },
  ],
});
