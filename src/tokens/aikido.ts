import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "aikido",
  title: "Aikido",
  shapes: [
    {
      id: "aikido-ci-token",
      title: "Aikido CI token",
      kind: "api-key",
      keywords: ["AIK_CI_"],
      pattern: /(?<!(?<!\\)[\w-])AIK_CI_[A-Za-z0-9]{20,64}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.aikido.dev/settings/integrations",
      source: "betterleaks 1.7 config/betterleaks.toml aikido-ci-token",
      samples: (fake) => [`AIK_CI_${fake("base62", 40)}`],
    },
    {
      id: "aikido-client-secret",
      title: "Aikido client secret",
      kind: "client-secret",
      keywords: ["AIK_SECRET_"],
      pattern: /(?<!(?<!\\)[\w-])AIK_SECRET_[A-Za-z0-9]{64}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://app.aikido.dev/settings/integrations",
      source: "betterleaks 1.7 config/betterleaks.toml aikido-client-secret",
      samples: (fake) => [`AIK_SECRET_${fake("base62", 64)}`],
    },
  ],
});
