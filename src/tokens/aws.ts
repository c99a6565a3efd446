import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "aws",
  title: "Amazon Web Services",
  shapes: [
    {
      id: "aws-access-key-id",
      title: "AWS access key id",
      kind: "cloud-key",
      keywords: ["AKIA", "ASIA", "ABIA", "ACCA", "A3T"],
      pattern: /(?<!(?<!\\)[\w-])(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])(?![A-Z0-9]{9}EXAMPLE)[A-Z2-7]{16}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "betterleaks 1.7 config/betterleaks.toml, aws-access-token",
      samples: (fake) => [`AKIA${fake("base32", 16)}`],
      lookalikes: () => [["AKIA", "IOSFODNN7", "EXAMPLE"].join(""), ["AKIA", "I44QH8DHB", "EXAMPLE"].join("")],
    },
    {
      id: "aws-access-key-id-altered",
      title: "AWS access key id, with digits that no real one has",
      kind: "cloud-key",
      keywords: ["AKIA"],
      pattern: /(?<!(?<!\\)[\w-])AKIA(?=[A-Z0-9]{0,15}[0189])[A-Z0-9]{16}(?![\w-])/g,

      minEntropy: 3,

      confidence: "low",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "AWS key ids are base32; altered ones stand in public data sets and redacted dumps",
      samples: (fake) => [`AKIA${fake("base32", 13)}90K`],
    },
    {
      id: "aws-secret-access-key",
      title: "AWS secret access key",
      kind: "cloud-key",
      keywords: ["secret_access_key", "secretaccesskey", "aws_secret", "secret-access-key", "awssecret"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[A-Za-z0-9/+])(?=[A-Za-z/+]{0,60}\d)(?=[a-z\d/+]{0,60}[A-Z])(?=[A-Z\d/+]{0,60}[a-z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g,

      needsName: ["secret_access_key", "secretaccesskey", "secret_key", "aws_secret", "awssecret", "aws"],

      minEntropy: 4.1,

      confidence: "medium",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "betterleaks 1.7 config/betterleaks.toml, aws-secret-access-key",
      samples: (fake) => [fake("base64", 40)],
      lookalikes: (fake) => [
        `aws_secret_commit=${fake("hex", 40)}`,
        ["wJalrXUtnFEMI", "K7MDENG", "bPxRfiCYEXAMPLEKEY"].join("/"),
      ],
    },
    {
      id: "aws-bedrock-long",
      title: "Bedrock long-term API key (ABSK)",
      kind: "api-key",
      keywords: ["ABSK"],
      pattern: /(?<!(?<!\\)[\w-])ABSK[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9+/=_-])/g,
      reach: { before: 0, after: 275 },

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source:
        'betterleaks 1.7 config/betterleaks.toml, aws-amazon-bedrock-api-key-long-lived; AWS docs (base64 of "BedrockAPIKey-…")',
      samples: (fake) => [`ABSKQmVkcm9ja0FQSUtleS${fake("base62", 110)}`],
    },
    {
      id: "aws-bedrock-short",
      title: "Bedrock short-term API key",
      kind: "api-key",
      keywords: ["bedrock-api-key-"],
      pattern: /(?<!(?<!\\)[\w-])bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=%_-]{20,4000}/g,
      reach: { before: 0, after: 4044 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "betterleaks 1.7 config/betterleaks.toml, aws-amazon-bedrock-api-key-short-lived",
      samples: (fake) => [`bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${fake("base62", 200)}`],
    },
    {
      id: "aws-session-token",
      title: "AWS STS session token",
      kind: "cloud-key",
      keywords: ["FwoGZXIvYXdz", "IQoJb3JpZ2lu"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9/+])(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9/+]{80,2000}={0,2}/g,
      reach: { before: 0, after: 2014 },

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: 'well-known STS token prefixes (base64 "\\x17…er/aws", "!\\n\\torigin"); community rules',
      samples: (fake) => [`IQoJb3JpZ2lu${fake("base62", 300)}`],
    },
    {
      id: "aws-mws-auth-token",
      title: "Amazon MWS auth token",
      kind: "api-key",
      keywords: ["amzn.mws."],
      pattern: /(?<!(?<!\\)[\w-])amzn\.mws\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "kingfisher 1.99 data/rules/amazonmws.yml",
      samples: (fake) => [`amzn.mws.${uuid(fake)}`],
    },
    {
      id: "aws-oauth-client-secret",
      title: "Login with Amazon client secret",
      kind: "client-secret",
      keywords: ["amzn1.oa2-cs.v1."],
      pattern: /(?<!(?<!\\)[\w-])amzn1\.oa2-cs\.v1\.[a-f0-9]{64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "GitHub secret scanning: amazon_oauth_client_secret",
      samples: (fake) => [`amzn1.oa2-cs.v1.${fake("hex", 64)}`],
    },
    {
      id: "aws-sso-access-token",
      title: "AWS SSO access token",
      kind: "session",
      keywords: ["aoaAAAAAG"],
      pattern: /(?<!(?<!\\)[\w-])aoaAAAAAG[\w/+-]{80,2000}(?::[\w/+=-]{60,400})?(?![\w+/=-])/g,
      reach: { before: 0, after: 2410 },

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "AWS CLI sso cache (~/.aws/sso/cache), observed form",
      samples: (fake) => [`aoaAAAAAG${fake("base64url", 200)}:${fake("base64url", 120)}`],
    },
    {
      id: "aws-sso-refresh-token",
      title: "AWS SSO refresh token",
      kind: "oauth-refresh",
      keywords: ["aorAAAAAG"],
      pattern: /(?<!(?<!\\)[\w-])aorAAAAAG[\w/+-]{80,2000}(?::[\w/+=-]{60,400})?(?![\w+/=-])/g,
      reach: { before: 0, after: 2410 },

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "AWS CLI sso cache (~/.aws/sso/cache), observed form",
      samples: (fake) => [`aorAAAAAG${fake("base64url", 200)}:${fake("base64url", 120)}`],
    },
    {
      id: "aws-appsync-key",
      title: "AWS AppSync API key",
      kind: "api-key",
      keywords: ["da2-"],
      pattern: /(?<!(?<!\\)[\w-])da2-[a-z0-9]{26}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
      source: "trufflehog 3.97 pkg/detectors/awsappsync",
      samples: (fake) => [`da2-${fake("lower36", 26)}`],
    },
  ],
});
