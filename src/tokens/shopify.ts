import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "shopify",
  title: "Shopify",
  shapes: [
    {
      id: "shopify-access-token",
      title: "Shopify admin API access token",
      kind: "api-key",
      keywords: ["shpat_"],
      pattern: /(?<!(?<!\\)[\w-])shpat_[a-fA-F0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "Shopify admin, Settings, Apps and sales channels",
      source: "gitleaks 8.30 config/gitleaks.toml shopify-access-token",
      samples: (fake) => [`shpat_${fake("hex", 32)}`],
    },
    {
      id: "shopify-custom-app-token",
      title: "Shopify custom app access token",
      kind: "api-key",
      keywords: ["shpca_"],
      pattern: /(?<!(?<!\\)[\w-])shpca_[a-fA-F0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "Shopify admin, Settings, Apps and sales channels",
      source: "gitleaks 8.30 config/gitleaks.toml shopify-custom-access-token",
      samples: (fake) => [`shpca_${fake("hex", 32)}`],
    },
    {
      id: "shopify-private-app-token",
      title: "Shopify private app password",
      kind: "api-key",
      keywords: ["shppa_"],
      pattern: /(?<!(?<!\\)[\w-])shppa_[a-fA-F0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "Shopify admin, Settings, Apps and sales channels",
      source: "gitleaks 8.30 config/gitleaks.toml shopify-private-app-access-token",
      samples: (fake) => [`shppa_${fake("hex", 32)}`],
    },
    {
      id: "shopify-shared-secret",
      title: "Shopify shared secret",
      kind: "client-secret",
      keywords: ["shpss_"],
      pattern: /(?<!(?<!\\)[\w-])shpss_[a-fA-F0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "Shopify admin, Settings, Apps and sales channels",
      source: "gitleaks 8.30 config/gitleaks.toml shopify-shared-secret",
      samples: (fake) => [`shpss_${fake("hex", 32)}`],
    },
    {
      id: "shopify-theme-token",
      title: "Shopify Theme Access password",
      kind: "api-key",
      keywords: ["shptka_", "shpua_", "shpit_"],
      pattern: /(?<!(?<!\\)[\w-])(?:shptka|shpua|shpit)_[a-fA-F0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "Shopify admin, Settings, Apps and sales channels",
      source: "Shopify docs, Theme Access password and CLI tokens",
      samples: (fake) => [`shptka_${fake("hex", 32)}`],
    },
    {
      id: "shopify-cli-token",
      title: "Shopify CLI token",
      kind: "oauth-access",
      keywords: ["atkn_2.", "atkn_"],
      pattern: /(?<!(?<!\\)[\w-])atkn_(?:2\.)?[\w-]{60,800}(?![\w-])/g,
      reach: { before: 0, after: 807 },

      minEntropy: 4,

      confidence: "medium",

      rotate: "Shopify admin, Settings, Apps and sales channels",
      source: "Shopify CLI, automation and app tokens",
      samples: (fake) => [`atkn_2.${fake("base64url", 160)}`],
    },
  ],
});
