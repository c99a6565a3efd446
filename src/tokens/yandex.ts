import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "yandex",
  title: "Yandex Cloud",
  shapes: [
    {
      id: "yandex-api-key",
      title: "Yandex Cloud API key",
      kind: "api-key",
      keywords: ["AQVN"],
      pattern: /(?<!(?<!\\)[\w-])AQVN[\w-]{35,38}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://console.yandex.cloud",
      source: "gitleaks 8.30 config/gitleaks.toml yandex-api-key",
      samples: (fake) => [`AQVN${fake("base64url", 36)}`],
    },
    {
      id: "yandex-iam-token",
      title: "Yandex Cloud IAM token",
      kind: "session",
      keywords: ["t1."],
      pattern: /(?<!(?<!\\)[\w-])t1\.[\w-]{10,400}={0,2}\.[\w-]{86}={0,2}(?![\w+/=-])/g,
      reach: { before: 0, after: 494 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://console.yandex.cloud",
      source: "gitleaks 8.30 config/gitleaks.toml yandex-access-token",
      samples: (fake) => [`t1.${fake("base64url", 120)}.${fake("base64url", 86)}`],
    },
    {
      id: "yandex-static-key",
      title: "Yandex Cloud static access key",
      kind: "cloud-key",
      keywords: ["yandex", "storage.yandexcloud"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])YC[\w-]{38}(?![\w-])/g,

      needsName: ["yandex", "aws_secret_access_key", "secret_key"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://console.yandex.cloud",
      source: "gitleaks 8.30 config/gitleaks.toml yandex-aws-access-token",
      samples: (fake) => [`YC${fake("base64url", 38)}`],
    },
    {
      id: "yandex-oauth-token",
      title: "Yandex OAuth token",
      kind: "oauth-access",
      keywords: ["y0_Ag"],
      pattern: /(?<!(?<!\\)[\w-])y0_Ag[\w-]{50,60}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://console.yandex.cloud",
      source: "yandex.cloud docs, OAuth token (y0_…)",
      samples: (fake) => [`y0_Ag${fake("base64url", 53)}`],
    },
  ],
});
