import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "octopus",
  title: "Octopus Deploy",
  shapes: [
    {
      id: "octopus-api-key",
      title: "Octopus Deploy API key",
      kind: "api-key",
      keywords: ["API-"],
      pattern: /(?<!(?<!\\)[\w-])API-(?=[A-Z0-9]{0,25}[G-Z])[A-Z0-9]{26,34}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "medium",

      rotate: "Octopus Server, Profile, My API keys",
      source: "gitleaks 8.30 config/gitleaks.toml octopus-deploy-api-key",
      samples: (fake) => [`API-${fake("upper36", 26)}`],
    },
  ],
});
