import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "linkedin",
  title: "LinkedIn",
  shapes: [
    {
      id: "linkedin-client-secret",
      title: "LinkedIn client secret",
      kind: "client-secret",
      keywords: ["WPL_AP1.", "WPL_AP0."],
      pattern: /(?<!(?<!\\)[\w-])WPL_AP[01]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{8}={0,2}(?![\w+/=-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://www.linkedin.com/developers/apps",
      source: "GitHub secret scanning: linkedin_client_secret (WPL_AP)",
      samples: (fake) => [`WPL_AP1.${fake("base62", 16)}.${fake("base64", 8)}`],
    },
    {
      id: "linkedin-access-token",
      title: "LinkedIn access token",
      kind: "oauth-access",
      keywords: ["AQV", "AQX", "AQU", "AQW"],
      pattern: /(?<!(?<!\\)[\w-])AQ[U-X][\w-]{170,700}(?![\w-])/g,
      reach: { before: 0, after: 703 },

      minEntropy: 4.2,

      confidence: "medium",

      rotate: "https://www.linkedin.com/developers/apps",
      source: "LinkedIn docs, OAuth access tokens (observed AQ…)",
      samples: (fake) => [`AQV${fake("base64url", 340)}`],
    },
    {
      id: "linkedin-named-secret",
      title: "LinkedIn client secret under its name",
      kind: "client-secret",
      keywords: ["linkedin", "linked_in"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w.-])(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}(?![\w.-])/g,
      reach: { before: 24, after: 80 },
      needsName: ["linkedin_secret", "linkedin_client_secret", "linkedin_token", "linkedin_key", "linkedin_api_key"],
      minEntropy: 3,
      confidence: "medium",
      rotate: "https://www.linkedin.com/developers/apps",
      source: "noseyparker 0.24 linkedin.yml; gitleaks 8.30 config/gitleaks.toml linkedin-client-secret",
      samples: (fake) => [`1${fake("base62", 15)}`],
    },
  ],
});
