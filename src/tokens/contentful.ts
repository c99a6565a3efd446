import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "contentful",
  title: "Contentful",
  shapes: [
    {
      id: "contentful-management-token",
      title: "Contentful management token",
      kind: "api-key",
      keywords: ["CFPAT-"],
      pattern: /(?<!(?<!\\)[\w-])CFPAT-[\w-]{43}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://app.contentful.com/account/profile/cma_tokens",
      source: "Contentful docs, content management tokens",
      samples: (fake) => [`CFPAT-${fake("base64url", 43)}`],
    },
    {
      id: "contentful-delivery-token",
      title: "Contentful delivery token",
      kind: "api-key",
      keywords: ["contentful"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[\w-]{43}(?![\w-])/g,

      needsName: ["contentful_access_token", "contentful_delivery", "contentful_token", "contentful_preview"],

      minEntropy: 4.2,

      confidence: "medium",

      rotate: "https://app.contentful.com/account/profile/cma_tokens",
      source: "gitleaks 8.30 config/gitleaks.toml contentful-delivery-api-token",
      samples: (fake) => [fake("base64url", 43)],
    },
  ],
});
