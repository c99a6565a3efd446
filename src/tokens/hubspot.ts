import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "hubspot",
  title: "HubSpot",
  shapes: [
    {
      id: "hubspot-private-app-token",
      title: "HubSpot private app token",
      kind: "api-key",
      keywords: ["pat-na", "pat-eu", "pat-ap"],
      pattern: /(?<!(?<!\\)[\w-])pat-(?:na|eu|ap)[12]-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "high",

      rotate: "https://app.hubspot.com/private-apps",
      source: "HubSpot docs, private apps; trufflehog 3.97 pkg/detectors/hubspot_apikey",
      samples: (fake) => [`pat-na1-${uuid(fake)}`],
    },
    {
      id: "hubspot-api-key",
      title: "HubSpot API key (UUID)",
      kind: "api-key",
      keywords: ["hubspot", "hapikey"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      reach: { before: 60, after: 100 },
      needsName: ["hubspot_api_key", "hubspot_key", "hapikey", "hubspot_token"],

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://app.hubspot.com/private-apps",
      source: "gitleaks 8.30 config/gitleaks.toml hubspot-api-key",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
