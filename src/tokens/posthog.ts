import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "posthog",
  title: "PostHog",
  shapes: [
    {
      id: "posthog-personal-key",
      title: "PostHog personal API key",
      kind: "api-key",
      keywords: ["phx_", "phs_"],
      pattern: /(?<!(?<!\\)[\w-])ph[xs]_[A-Za-z0-9_-]{40,50}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://app.posthog.com/settings/user-api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml posthog-personal-api-key",
      samples: (fake) => [`phx_${fake("base62", 47)}`],
    },
    {
      id: "posthog-project-key",
      title: "PostHog project key (public by design)",
      kind: "api-key",
      keywords: ["phc_"],
      pattern: /(?<!(?<!\\)[\w-])phc_[A-Za-z0-9_-]{43,44}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "low",

      rotate: "https://app.posthog.com/settings/user-api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml posthog-project-api-key",
      samples: (fake) => [`phc_${fake("base62", 43)}`],
    },
    {
      id: "posthog-oauth-token",
      title: "PostHog OAuth token",
      kind: "oauth-access",
      keywords: ["pha_", "phr_"],
      pattern: /(?<!(?<!\\)[\w-])ph[ar]_[A-Za-z0-9_-]{40,50}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "medium",

      rotate: "https://app.posthog.com/settings/user-api-keys",
      source: "PostHog docs, OAuth tokens (pha_, phr_)",
      samples: (fake) => [`pha_${fake("base62", 43)}`],
    },
  ],
});
