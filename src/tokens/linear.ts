import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "linear",
  title: "Linear",
  shapes: [
    {
      id: "linear-token",
      title: "Linear API key / OAuth token",
      kind: "api-key",
      keywords: ["lin_api_", "lin_oauth_"],
      pattern: /(?<!(?<!\\)[\w-])(?:lin_api_[A-Za-z0-9]{40}|lin_oauth_[a-f0-9]{64})(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://linear.app/settings/account/security",
      source: "betterleaks 1.7 config/betterleaks.toml, linear-api-key",
      samples: (fake) => [`lin_api_${fake("base62", 40)}`, `lin_oauth_${fake("hex", 64)}`],
    },
    {
      id: "linear-webhook-secret",
      title: "Linear webhook secret",
      kind: "webhook",
      keywords: ["lin_wh_"],
      pattern: /(?<!(?<!\\)[\w-])lin_wh_[A-Za-z0-9]{32,48}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://linear.app/settings/account/security",
      source: "Linear docs, webhook signing secrets",
      samples: (fake) => [`lin_wh_${fake("base62", 40)}`],
    },
  ],
});
