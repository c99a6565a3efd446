import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mux",
  title: "Mux",
  shapes: [
    {
      id: "mux-token-secret",
      title: "Mux token secret",
      kind: "api-key",
      keywords: ["mux_token_secret", "mux_secret", "mux-secret"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w+/-])[A-Za-z0-9+/]{75}(?![\w+/=-])/g,

      needsName: ["mux_token_secret", "mux_secret", "mux_api_secret"],

      minEntropy: 4.5,

      confidence: "medium",

      rotate: "https://dashboard.mux.com/settings/access-tokens",
      source: "Mux docs, access tokens (75 characters)",
      samples: (fake) => [fake("base64", 75)],
    },
  ],
});
