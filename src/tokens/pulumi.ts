import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "pulumi",
  title: "Pulumi",
  shapes: [
    {
      id: "pulumi-access-token",
      title: "Pulumi access token",
      kind: "api-key",
      keywords: ["pul-"],
      pattern: /(?<!(?<!\\)[\w-])pul-[a-f0-9]{40}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.pulumi.com/account/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml pulumi-api-token",
      samples: (fake) => [`pul-${fake("hex", 40)}`],
    },
  ],
});
