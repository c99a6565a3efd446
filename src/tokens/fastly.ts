import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "fastly",
  title: "Fastly",
  shapes: [
    {
      id: "fastly-token",
      title: "Fastly API token",
      kind: "api-key",
      keywords: ["fastly"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[\w-]{32}(?![\w-])/g,

      needsName: ["fastly_api_token", "fastly_api_key", "fastly_key", "fastly_token"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://manage.fastly.com/account/personal/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml fastly-api-token",
      samples: (fake) => [fake("base64url", 32)],
    },
  ],
});
