import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "defined-networking",
  title: "Defined Networking",
  shapes: [
    {
      id: "defined-networking-token",
      title: "Defined Networking API token",
      kind: "api-key",
      keywords: ["dnkey-"],
      pattern: /(?<!(?<!\\)[\w-])dnkey-[\w=-]{26}-[\w=-]{52}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://admin.defined.net/settings/api-keys",
      source: "gitleaks 8.30 config/gitleaks.toml defined-networking-api-token",
      samples: (fake) => [`dnkey-${fake("upper36", 26)}-${fake("upper36", 52)}`],
    },
  ],
});
