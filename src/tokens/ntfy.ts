import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "ntfy",
  title: "ntfy",
  shapes: [
    {
      id: "ntfy-token",
      title: "ntfy access token",
      kind: "api-key",
      keywords: ["tk_"],
      pattern: /(?<!(?<!\\)[\w-])tk_[a-z0-9]{29}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "ntfy token remove",
      source: "ntfy docs, access tokens (tk_ and 29 characters)",
      samples: (fake) => [`tk_${fake("lower36", 29)}`],
    },
  ],
});
