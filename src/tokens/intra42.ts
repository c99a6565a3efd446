import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "intra42",
  title: "42 Intra",
  shapes: [
    {
      id: "intra42-client-secret",
      title: "42 Intra client secret",
      kind: "client-secret",
      keywords: ["s-s4t2ud-", "s-s4t2af-"],
      pattern: /(?<!(?<!\\)[\w-])s-s4t2(?:ud|af)-[a-f0-9]{64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://profile.intra.42.fr/oauth/applications",
      source: "gitleaks 8.30 config/gitleaks.toml intra42-client-secret",
      samples: (fake) => [`s-s4t2ud-${fake("hex", 64)}`],
    },
  ],
});
