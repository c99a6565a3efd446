import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "zendesk",
  title: "Zendesk",
  shapes: [
    {
      id: "zendesk-api-token",
      title: "Zendesk API token",
      kind: "api-key",
      keywords: ["zendesk"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{40}(?![\w-])/g,

      needsName: ["zendesk_api_token", "zendesk_token", "zendesk_secret", "zendesk_key", "zendesk_api_key"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "Zendesk Admin Center, Apps and integrations, Zendesk API",
      source: "gitleaks 8.30 config/gitleaks.toml zendesk-secret-key",
      samples: (fake) => [fake("base62", 40)],
    },
  ],
});
