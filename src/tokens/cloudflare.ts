import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "cloudflare",
  title: "Cloudflare",
  shapes: [
    {
      id: "cloudflare-token",
      title: "Cloudflare scannable token (2026 format)",
      kind: "api-key",
      keywords: ["cfk_", "cfut_", "cfat_"],
      pattern: /(?<!(?<!\\)[\w-])(?:cfk|cfut|cfat)_[A-Za-z0-9]{40}[a-f0-9]{8}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://dash.cloudflare.com/profile/api-tokens",
      source: "developers.cloudflare.com/fundamentals/api/get-started/token-formats",
      samples: (fake) => [`cfut_${fake("base62", 40)}${fake("hex", 8)}`],
    },
    {
      id: "cloudflare-legacy-token",
      title: "Cloudflare legacy API token",
      kind: "api-key",
      keywords: ["cloudflare", "cf_api", "cf-api"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[\w-]{40}(?![\w-])/g,

      needsName: ["cloudflare", "cf_api"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://dash.cloudflare.com/profile/api-tokens",
      source: "google/osv-scalibr veles/secrets/cloudflareapitoken:45",
      samples: (fake) => [fake("base64url", 40)],
    },
    {
      id: "cloudflare-origin-ca-key",
      title: "Cloudflare Origin CA key",
      kind: "api-key",
      keywords: ["v1.0-"],
      pattern: /(?<!(?<!\\)[\w-])v1\.0-[a-f0-9]{24}-[a-f0-9]{146}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://dash.cloudflare.com/profile/api-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml cloudflare-origin-ca-key",
      samples: (fake) => [`v1.0-${fake("hex", 24)}-${fake("hex", 146)}`],
      lookalikes: (fake) => [`v1.0-${fake("hex", 40)}`, "v1.0-rc.1"],
    },
    {
      id: "cloudflare-global-key",
      title: "Cloudflare global API key",
      kind: "api-key",
      keywords: ["cloudflare", "cf_api_key", "cf_global"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{37}(?![\w-])/g,

      needsName: ["cloudflare", "cf_api_key", "cf_global"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://dash.cloudflare.com/profile/api-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml cloudflare-global-api-key",
      samples: (fake) => [fake("hex", 37)],
    },
    {
      id: "cloudflare-tunnel-token",
      title: "Cloudflare Tunnel token",
      kind: "api-key",
      keywords: ["eyJhIjoi"],
      pattern: /(?<!(?<!\\)[\w-])eyJhIjoi[A-Za-z0-9+/_-]{120,320}={0,2}(?![\w+/=-])/g,
      reach: { before: 0, after: 330 },

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://dash.cloudflare.com/profile/api-tokens",
      source: 'cloudflared tunnel run --token, base64 of {"a":…,"t":…,"s":…}',
      samples: (fake) => [`eyJhIjoi${fake("base64url", 170)}`],
    },
    {
      id: "cloudflare-turnstile-secret",
      title: "Cloudflare Turnstile secret key",
      kind: "client-secret",
      keywords: ["0x4AAAAAA"],
      pattern: /(?<!(?<!\\)[\w-])0x4AAAAAA[\w-]{26}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://dash.cloudflare.com/profile/api-tokens",
      source: "Cloudflare Turnstile docs (secret keys have 35 characters)",
      samples: (fake) => [`0x4AAAAAA${fake("base64url", 26)}`],
    },
  ],
});
