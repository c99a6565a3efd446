import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "plaid",
  title: "Plaid",
  shapes: [
    {
      id: "plaid-access-token",
      title: "Plaid access token",
      kind: "oauth-access",
      keywords: ["access-sandbox-", "access-development-", "access-production-"],
      pattern:
        /(?<!(?<!\\)[\w-])access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "high",

      rotate: "https://dashboard.plaid.com/developers/keys",
      source: "gitleaks 8.30 config/gitleaks.toml plaid-api-token",
      samples: (fake) => [`access-production-${uuid(fake)}`],
    },
    {
      id: "plaid-secret",
      title: "Plaid secret",
      kind: "client-secret",
      keywords: ["plaid"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{30}(?![\w-])/g,

      needsName: ["plaid_secret", "plaid_client_secret", "plaid_key"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://dashboard.plaid.com/developers/keys",
      source: "gitleaks 8.30 config/gitleaks.toml plaid-secret-key",
      samples: (fake) => [fake("hex", 30)],
    },
  ],
});
