import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "bitwarden",
  title: "Bitwarden",
  shapes: [
    {
      id: "bitwarden-access-token",
      title: "Bitwarden Secrets Manager access token",
      kind: "api-key",
      keywords: ["bws_access_token", "bitwarden"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/g,
      reach: { before: 80, after: 120 },
      needsName: ["bws_access_token", "bitwarden"],

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://vault.bitwarden.com",
      source: "Bitwarden Secrets Manager docs, access tokens",
      samples: (fake) => [`0.${uuid(fake)}.${fake("base62", 30)}:${fake("base64", 22)}==`],
    },
  ],
});
