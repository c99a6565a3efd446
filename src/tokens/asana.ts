import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "asana",
  title: "Asana",
  shapes: [
    {
      id: "asana-pat",
      title: "Asana personal access token",
      kind: "api-key",
      keywords: ["0/1", "1/1", "2/1"],
      pattern: /(?<!(?<!\\)[\w/.-])[012]\/\d{12,20}(?:\/\d{12,20})?:[a-f0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.asana.com/0/my-apps",
      source: "Asana docs, personal access tokens; trufflehog 3.97 pkg/detectors/asanapersonalaccesstoken",
      samples: (fake) => [
        `1/1${fake("digits", 15)}:${fake("hex", 32)}`,
        `2/1${fake("digits", 15)}/1${fake("digits", 15)}:${fake("hex", 32)}`,
      ],
    },
    {
      id: "asana-client-secret",
      title: "Asana client secret",
      kind: "client-secret",
      keywords: ["asana"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["asana_client_secret", "asana_secret"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://app.asana.com/0/my-apps",
      source: "gitleaks 8.30 config/gitleaks.toml asana-client-secret",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
