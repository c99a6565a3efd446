import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "bitbucket",
  title: "Bitbucket",
  shapes: [
    {
      id: "bitbucket-app-password",
      title: "Bitbucket app password",
      kind: "password",
      keywords: ["ATBB"],
      pattern: /(?<!(?<!\\)[\w-])ATBB[A-Za-z0-9]{24}[A-F0-9]{8}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://id.atlassian.com/manage-profile/security/api-tokens",
      source: "Atlassian docs, app passwords (ATBB…, CRC-32 in hex); kingfisher 1.99 data/rules/bitbucket.yml",
      samples: (fake) => [`ATBB${fake("base62", 24)}${fake("upper-hex", 8)}`],
    },
    {
      id: "bitbucket-access-token",
      title: "Bitbucket repository, project or workspace access token",
      kind: "api-key",
      keywords: ["ATCTT3xFfG"],
      pattern: /(?<!(?<!\\)[\w-])ATCTT3xFfG[\w=-]{150,220}(?![\w-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "https://id.atlassian.com/manage-profile/security/api-tokens",
      source: "Atlassian docs, access tokens; kingfisher 1.99 data/rules/bitbucket.yml",
      samples: (fake) => [`ATCTT3xFfG${fake("base64url", 172)}=${fake("upper-hex", 8)}`],
    },
    {
      id: "bitbucket-server-token",
      title: "Bitbucket Data Center HTTP access token",
      kind: "api-key",
      keywords: ["BBDC-"],
      pattern: /(?<!(?<!\\)[\w-])BBDC-[A-Za-z0-9+/]{32,64}={0,2}(?![\w+/=-])/g,
      minEntropy: 3.8,
      confidence: "high",
      rotate: "Bitbucket Data Center, Manage account, HTTP access tokens",
      source:
        "Bitbucket Data Center docs, HTTP access tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml bitbucket-data-center-token",
      samples: (fake) => [`BBDC-${fake("base64", 44)}`],
    },
  ],
});
