import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "supabase",
  title: "Supabase",
  shapes: [
    {
      id: "supabase-key",
      title: "Supabase secret / management key",
      kind: "api-key",
      keywords: ["sb_secret_", "sbp_"],
      pattern: /(?<!(?<!\\)[\w-])(?:sb_secret_[\w-]{31,36}|sbp_[a-f0-9]{40})(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://supabase.com/dashboard/account/tokens",
      source: "google/osv-scalibr veles/secrets/supabase/detector.go:48-53",
      samples: (fake) => [`sb_secret_${fake("base64url", 31)}`, `sbp_${fake("hex", 40)}`],
    },
    {
      id: "supabase-oauth-token",
      title: "Supabase OAuth access token",
      kind: "oauth-access",
      keywords: ["sbp_oauth_"],
      pattern: /(?<!(?<!\\)[\w-])sbp_oauth_[a-f0-9]{40}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://supabase.com/dashboard/account/tokens",
      source: "Supabase docs, OAuth app tokens",
      samples: (fake) => [`sbp_oauth_${fake("hex", 40)}`],
    },
  ],
});
