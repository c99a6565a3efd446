import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "kucoin",
  title: "KuCoin",
  shapes: [
    {
      id: "kucoin-key",
      title: "KuCoin API key (UUID)",
      kind: "api-key",
      keywords: ["kucoin"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,
      reach: { before: 60, after: 100 },
      needsName: [
        "kucoin_token",
        "kucoin_access_token",
        "kucoin_secret",
        "kucoin_api_secret",
        "kucoin_api_key",
        "kucoin_key",
      ],
      minEntropy: 2.8,
      confidence: "medium",
      rotate: "https://www.kucoin.com/account/api",
      source: "gitleaks 8.30 config/gitleaks.toml kucoin-secret-key",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
