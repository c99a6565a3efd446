import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "planetscale",
  title: "PlanetScale",
  shapes: [
    {
      id: "planetscale-token",
      title: "PlanetScale service token",
      kind: "api-key",
      keywords: ["pscale_tkn_"],
      pattern: /(?<!(?<!\\)[\w-])pscale_tkn_[\w=.-]{32,64}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.planetscale.com/settings/service-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml planetscale-api-token",
      samples: (fake) => [`pscale_tkn_${fake("base64url", 43)}`],
    },
    {
      id: "planetscale-password",
      title: "PlanetScale database password",
      kind: "password",
      keywords: ["pscale_pw_"],
      pattern: /(?<!(?<!\\)[\w-])pscale_pw_[\w=.-]{32,64}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.planetscale.com/settings/service-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml planetscale-password",
      samples: (fake) => [`pscale_pw_${fake("base64url", 43)}`],
    },
    {
      id: "planetscale-oauth-token",
      title: "PlanetScale OAuth token",
      kind: "oauth-access",
      keywords: ["pscale_oauth_"],
      pattern: /(?<!(?<!\\)[\w-])pscale_oauth_[\w=.-]{32,64}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.planetscale.com/settings/service-tokens",
      source: "gitleaks 8.30 config/gitleaks.toml planetscale-oauth-token",
      samples: (fake) => [`pscale_oauth_${fake("base64url", 43)}`],
    },
  ],
});
