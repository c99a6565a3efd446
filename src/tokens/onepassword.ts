import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "onepassword",
  title: "1Password",
  shapes: [
    {
      id: "onepassword-sa",
      title: "1Password service-account token",
      kind: "api-key",
      keywords: ["ops_eyJ"],
      pattern: /(?<!(?<!\\)[\w-])ops_eyJ[A-Za-z0-9+/]{250,2000}={0,3}(?![\w+/=-])/g,
      reach: { before: 0, after: 2010 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://my.1password.com/developer-tools/infrastructure-secrets",
      source: "betterleaks 1.7 config/betterleaks.toml, 1password-service-account-token",
      samples: (fake) => [`ops_eyJ${fake("base62", 600)}`],
    },
    {
      id: "onepassword-secret-key",
      title: "1Password Secret Key",
      kind: "api-key",
      keywords: ["A3-"],
      pattern:
        /(?<!(?<!\\)[\w-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://my.1password.com/developer-tools/infrastructure-secrets",
      source: "google/osv-scalibr veles/secrets/onepasswordkeys:39",
      samples: (fake) => [
        `A3-${fake("upper36", 6)}-${fake("upper36", 6)}-${fake("upper36", 5)}-${fake("upper36", 5)}-${fake("upper36", 5)}-${fake("upper36", 5)}`,
      ],
    },
  ],
});
