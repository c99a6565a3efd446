import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "squarespace",
  title: "Squarespace",
  shapes: [
    {
      id: "squarespace-key",
      title: "Squarespace API key (UUID)",
      kind: "api-key",
      keywords: ["squarespace"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,
      reach: { before: 60, after: 100 },
      needsName: [
        "squarespace_token",
        "squarespace_access_token",
        "squarespace_secret",
        "squarespace_api_secret",
        "squarespace_api_key",
        "squarespace_key",
      ],
      minEntropy: 2.8,
      confidence: "medium",
      rotate: "https://account.squarespace.com",
      source: "gitleaks 8.30 config/gitleaks.toml squarespace-access-token",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
