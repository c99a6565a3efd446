import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "google",
  title: "Google",
  shapes: [
    {
      id: "google-api-key",
      title: "Google API key (AIza)",
      kind: "api-key",
      keywords: ["AIza"],
      pattern: /(?<!(?<!\\)[\w-])AIza[\w-]{35}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source:
        "google/osv-scalibr veles/secrets/gcpapikey/detector.go:28 (AIzaSy[ABCD]…{32}); betterleaks 1.7 config/betterleaks.toml, gcp-api-key",
      samples: (fake) => [`AIzaSyA${fake("base64url", 32)}`],
      lookalikes: () => ["AIzaSyYOUR_API_KEY_GOES_HERE_xxxxxxxxxxx"],
    },
    {
      id: "google-gemini-auth-key",
      title: "Gemini / Vertex express auth key (AQ.)",
      kind: "api-key",
      keywords: ["AQ.Ab8R"],
      pattern: /(?<!(?<!\\)[\w-])AQ\.Ab8R[\w-]{46}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source:
        "google/osv-scalibr veles/secrets/gcpexpressmode/detector.go:25; betterleaks 1.7 config/betterleaks.toml, gcp-gemini-api (AQ.Ab8RN6…{44})",
      samples: (fake) => [`AQ.Ab8RN6${fake("base64url", 44)}`],
    },
    {
      id: "google-oauth-access",
      title: "Google OAuth access token",
      kind: "oauth-access",
      keywords: ["ya29."],
      pattern: /(?<!(?<!\\)[\w-])ya29\.(?:[a-z]\.)?[\w-]{20,2000}/g,
      reach: { before: 0, after: 2007 },

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "google/osv-scalibr veles/secrets/gcpoauth2access/detector.go:42",
      samples: (fake) => [`ya29.${fake("base64url", 160)}`],
    },
    {
      id: "google-oauth-refresh",
      title: "Google OAuth refresh token",
      kind: "oauth-refresh",
      keywords: ["1//0"],
      pattern: /(?<!(?<!\\)[\w-])1\/\/0[\w-]{30,250}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "gitleaks/kingfisher googleoauth2.yml; Google OAuth docs (opaque, up to 512 bytes)",
      samples: (fake) => [`1//0${fake("base64url", 99)}`],
    },
    {
      id: "google-oauth-client-secret",
      title: "Google OAuth client secret",
      kind: "client-secret",
      keywords: ["GOCSPX-"],
      pattern: /(?<!(?<!\\)[\w-])GOCSPX-[\w-]{28}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "google/osv-scalibr veles/secrets/gcpoauth2client/detector.go:58",
      samples: (fake) => [`GOCSPX-${fake("base64url", 28)}`],
    },
    {
      id: "google-service-account-json",
      title: "Google service-account key file",
      kind: "private-key",
      keywords: ["private_key_id"],
      pattern: /"private_key_id"\s{0,8}:\s{0,8}"([a-f0-9]{40})"/g,
      reach: { before: 1, after: 80 },

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "Google Cloud IAM docs; gitleaks/betterleaks gcp-service-account",
      samples: (fake) => [`"private_key_id": "${fake("hex", 40)}"`],
    },
    {
      id: "google-adc-user",
      title: "gcloud ADC authorized_user file",
      kind: "oauth-refresh",
      keywords: ["authorized_user"],
      pattern: /"type"\s{0,8}:\s{0,8}"authorized_user"/g,
      reach: { before: 24, after: 20 },

      confidence: "low",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "betterleaks 1.7 config/betterleaks.toml, gcp-application-default-credentials; google-auth docs",
      samples: () => ['"type": "authorized_user"'],
    },
    {
      id: "google-fcm-server-key",
      title: "Firebase Cloud Messaging server key",
      kind: "api-key",
      keywords: [":APA91"],
      pattern: /(?<!(?<!\\)[\w-])AAAA[\w-]{7}:APA91[\w-]{129,140}(?![\w-])/g,
      reach: { before: 11, after: 150 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "Firebase docs, legacy FCM server keys",
      samples: (fake) => [`AAAA${fake("base64url", 7)}:APA91${fake("base64url", 135)}`],
    },
    {
      id: "google-recaptcha-secret",
      title: "reCAPTCHA key",
      kind: "client-secret",
      keywords: ["6Lc", "6Ld", "6Le", "6Lf"],
      pattern: /(?<!(?<!\\)[\w-])6L[cdef][\w-]{5}AAAAA[\w-]{27}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "low",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "reCAPTCHA docs (site and secret keys share the form)",
      samples: (fake) => [`6Lc${fake("base62", 5)}AAAAA${fake("base64url", 27)}`],
    },
    {
      id: "google-app-password",
      title: "Google app password",
      kind: "password",
      keywords: ["gmail", "app_password", "google_app"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?:[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}|[a-z]{16})(?![\w-])/g,

      needsName: [
        "gmail_password",
        "gmail_pass",
        "gmail_app_password",
        "app_password",
        "google_app_password",
        "smtp_pass",
        "email_password",
      ],

      minEntropy: 2.6,

      confidence: "low",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "Google Account help, app passwords",
      samples: (fake) => [
        fake("lower", 16),
        `${fake("lower", 4)} ${fake("lower", 4)} ${fake("lower", 4)} ${fake("lower", 4)}`,
      ],
    },
    {
      id: "google-oauth-code",
      title: "Google OAuth authorization code",
      kind: "session",
      keywords: ["4/0A"],
      pattern: /(?<!(?<!\\)[\w/-])4\/0A[\w-]{60,100}(?![\w-])/g,

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://console.cloud.google.com/apis/credentials",
      source: "Google OAuth docs, authorization codes",
      samples: (fake) => [`4/0A${fake("base64url", 70)}`],
    },
  ],
});
