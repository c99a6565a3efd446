import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "harness",
  title: "Harness",
  shapes: [
    {
      id: "harness-token",
      title: "Harness access token",
      kind: "api-key",
      keywords: ["pat.", "sat."],
      pattern: /(?<!(?<!\\)[\w-])[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[a-zA-Z0-9]{20}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.harness.io",
      source: "gitleaks 8.30 config/gitleaks.toml harness-api-key",
      samples: (fake) => [`pat.${fake("base64url", 22)}.${fake("hex", 24)}.${fake("base62", 20)}`],
    },
  ],
});
