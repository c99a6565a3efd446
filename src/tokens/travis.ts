import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "travis",
  title: "Travis CI",
  shapes: [
    {
      id: "travis-token",
      title: "Travis CI token",
      kind: "api-key",
      keywords: ["travis"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9_-]{22}(?![\w-])/g,

      needsName: ["travis_token", "travis_api_token", "travis_access_token", "travis_ci_token"],

      minEntropy: 3.4,

      confidence: "medium",

      rotate: "https://app.travis-ci.com/account/preferences",
      source: "gitleaks 8.30 config/gitleaks.toml travisci-access-token",
      samples: (fake) => [fake("base62", 22)],
    },
  ],
});
