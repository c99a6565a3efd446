import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "datadog",
  title: "Datadog",
  shapes: [
    {
      id: "datadog-api-key",
      title: "Datadog API key",
      kind: "api-key",
      keywords: ["datadog", "dd_api_key", "dd-api-key"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["dd_api_key", "datadog_api_key", "datadog_key", "datadog_token"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://app.datadoghq.com/organization-settings/api-keys",
      source:
        "gitleaks 8.30 config/gitleaks.toml datadog-access-token; betterleaks 1.7 config/betterleaks.toml datadog-api-key",
      samples: (fake) => [fake("hex", 32)],
    },
    {
      id: "datadog-app-key",
      title: "Datadog application key",
      kind: "api-key",
      keywords: ["datadog", "dd_app", "dd-application-key"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: ["dd_app_key", "dd_application_key", "datadog_app_key", "datadog_application_key"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://app.datadoghq.com/organization-settings/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml datadog-application-key",
      samples: (fake) => [fake("hex", 40)],
    },
    {
      id: "datadog-scoped-app-key",
      title: "Datadog application key with prefix",
      kind: "api-key",
      keywords: ["ddapp_"],
      pattern: /(?<!(?<!\\)[\w-])ddapp_[A-Za-z0-9]{34}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://app.datadoghq.com/organization-settings/api-keys",
      source: "Datadog docs, application keys (ddapp_)",
      samples: (fake) => [`ddapp_${fake("base62", 34)}`],
    },
    {
      id: "datadog-pat",
      title: "Datadog personal access token",
      kind: "api-key",
      keywords: ["ddpat_"],
      pattern: /(?<!(?<!\\)[\w-])ddpat_[A-Za-z0-9]{22}_[A-Za-z0-9]{40,50}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://app.datadoghq.com/organization-settings/api-keys",
      source: "Datadog docs, personal access tokens (ddpat_)",
      samples: (fake) => [`ddpat_${fake("base62", 22)}_${fake("base62", 42)}`],
    },
  ],
});
