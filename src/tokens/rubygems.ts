import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "rubygems",
  title: "RubyGems",
  shapes: [
    {
      id: "rubygems-api-key",
      title: "RubyGems API key",
      kind: "api-key",
      keywords: ["rubygems_"],
      pattern: /(?<!(?<!\\)[\w-])rubygems_[a-f0-9]{48}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://rubygems.org/profile/api_keys",
      source: "gitleaks 8.30 config/gitleaks.toml rubygems-api-token",
      samples: (fake) => [`rubygems_${fake("hex", 48)}`],
    },
  ],
});
