import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "onfido",
  title: "Onfido",
  shapes: [
    {
      id: "onfido-token",
      title: "Onfido API token",
      kind: "api-key",
      keywords: ["api_live.", "api_live_us.", "api_live_ca."],
      pattern: /(?<!(?<!\\)[\w-])api_live(?:_us|_ca)?\.[\w.-]{20,90}(?![\w-])/g,
      minEntropy: 3.5,
      confidence: "high",
      rotate: "https://dashboard.onfido.com/api/tokens",
      source:
        "Onfido API reference, tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml onfido-live-api-token-eu",
      samples: (fake) => [`api_live.${fake("base64url", 43)}`],
    },
  ],
});
