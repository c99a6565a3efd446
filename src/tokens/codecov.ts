import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "codecov",
  title: "Codecov",
  shapes: [
    {
      id: "codecov-token",
      title: "Codecov upload token",
      kind: "api-key",
      keywords: ["codecov"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["codecov_token", "codecov_upload_token", "codecov"],

      minEntropy: 2.8,

      confidence: "low",

      rotate: "https://app.codecov.io",
      source: "gitleaks 8.30 config/gitleaks.toml codecov-access-token",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
