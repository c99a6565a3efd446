import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "atlassian",
  title: "Atlassian",
  shapes: [
    {
      id: "atlassian-api-token",
      title: "Atlassian API token",
      kind: "api-key",
      keywords: ["ATATT3xFfG"],
      pattern: /(?<!(?<!\\)[\w-])ATATT3xFfG[\w-]{160,220}=[A-F0-9]{8}(?![\w-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "https://id.atlassian.com/manage-profile/security/api-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml atlassian-api-token; kingfisher 1.99 data/rules/atlassian.yml",
      samples: (fake) => [`ATATT3xFfG${fake("base64url", 173)}=${fake("upper-hex", 8)}`],
    },
    {
      id: "atlassian-service-token",
      title: "Atlassian admin or service account token",
      kind: "api-key",
      keywords: ["ATSTT3xFfG", "ATCTT3yFfG"],
      pattern: /(?<!(?<!\\)[\w-])AT(?:STT3x|CTT3y)FfG[\w-]{100,220}=[A-F0-9]{8}(?![\w-])/g,

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://id.atlassian.com/manage-profile/security/api-tokens",
      source: "kingfisher 1.99 data/rules/atlassian.yml",
      samples: (fake) => [`ATSTT3xFfG${fake("base64url", 173)}=${fake("upper-hex", 8)}`],
    },
    {
      id: "atlassian-legacy-token",
      title: "Atlassian API token (24 characters)",
      kind: "api-key",
      keywords: ["atlassian", "jira", "confluence"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{20}[A-F0-9]{4}(?![\w-])/g,

      needsName: ["atlassian", "jira", "confluence"],

      minEntropy: 3.6,

      confidence: "medium",

      rotate: "https://id.atlassian.com/manage-profile/security/api-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml atlassian-api-token",
      samples: (fake) => [`${fake("base62", 20)}${fake("upper-hex", 4)}`],
    },
    {
      id: "atlassian-data-center-pat",
      title: "Jira or Confluence Data Center token",
      kind: "api-key",
      keywords: ["jira", "confluence", "bitbucket"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[MNO][A-Za-z0-9+/]{43}(?![\w+/=-])/g,

      needsName: [
        "jira_token",
        "jira_pat",
        "jira_personal_token",
        "confluence_token",
        "confluence_pat",
        "confluence_personal_token",
        "bitbucket_token",
      ],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://id.atlassian.com/manage-profile/security/api-tokens",
      source: "kingfisher 1.99 data/rules/jira.yml, confluence.yml",
      samples: (fake) => [`M${fake("base64", 43)}`],
    },
    {
      id: "trello-token",
      title: "Trello token",
      kind: "api-key",
      keywords: ["ATTA"],
      pattern: /(?<!(?<!\\)[\w-])ATTA[a-f0-9]{64}[A-F0-9]{8}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://trello.com/u/my/account",
      source: "Trello REST API docs, tokens (ATTA…)",
      samples: (fake) => [`ATTA${fake("hex", 64)}${fake("upper-hex", 8)}`],
    },
  ],
});
