import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "sendbird",
  title: "Sendbird",
  shapes: [
    {
      id: "sendbird-token",
      title: "Sendbird API token",
      kind: "api-key",
      keywords: ["sendbird"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?:[a-f0-9]{40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g,

      reach: { before: 60, after: 100 },
      needsName: ["sendbird_api_token", "sendbird_access_token", "sendbird_token", "sendbird_key", "sendbird_secret"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://dashboard.sendbird.com",
      source: "gitleaks 8.30 config/gitleaks.toml sendbird-access-token",
      samples: (fake) => [fake("hex", 40), uuid(fake)],
    },
  ],
});
