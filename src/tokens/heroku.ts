import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "heroku",
  title: "Heroku",
  shapes: [
    {
      id: "heroku-api-key",
      title: "Heroku API key (HRKU)",
      kind: "api-key",
      keywords: ["HRKU-"],
      pattern: /(?<!(?<!\\)[\w-])HRKU-(?:AA[\w-]{58}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://dashboard.heroku.com/account",
      source: "betterleaks 1.7 config/betterleaks.toml heroku-api-key-v2",
      samples: (fake) => [`HRKU-AA${fake("base64url", 58)}`, `HRKU-${uuid(fake)}`],
    },
    {
      id: "heroku-legacy-key",
      title: "Heroku API key (UUID)",
      kind: "api-key",
      keywords: ["heroku"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      reach: { before: 60, after: 100 },
      needsName: ["heroku_api_key", "heroku_api_token", "heroku_key", "heroku_token", "heroku_secret", "heroku_oauth"],

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://dashboard.heroku.com/account",
      source: "gitleaks 8.30 config/gitleaks.toml heroku-api-key",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
