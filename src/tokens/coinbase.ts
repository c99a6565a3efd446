import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "coinbase",
  title: "Coinbase",
  shapes: [
    {
      id: "coinbase-cdp-key-name",
      title: "Coinbase Developer Platform key name",
      kind: "api-key",
      keywords: ["organizations/"],
      pattern:
        /(?<!(?<!\\)[\w-])organizations\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/apiKeys\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "low",

      rotate: "https://portal.cdp.coinbase.com/access/api",
      source: "Coinbase Developer Platform docs, API keys",
      samples: (fake) => [`organizations/${uuid(fake)}/apiKeys/${uuid(fake)}`],
    },
    {
      id: "coinbase-api-secret",
      title: "Coinbase API secret",
      kind: "api-key",
      keywords: ["coinbase"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9_-]{64}(?![\w-])/g,

      needsName: [
        "coinbase_access_token",
        "coinbase_secret",
        "coinbase_api_secret",
        "coinbase_token",
        "coinbase_key",
        "coinbase_api_key",
      ],

      minEntropy: 4.3,

      confidence: "medium",

      rotate: "https://portal.cdp.coinbase.com/access/api",
      source: "gitleaks 8.30 config/gitleaks.toml coinbase-access-token",
      samples: (fake) => [fake("base62", 64)],
    },
  ],
});
