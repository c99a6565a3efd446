import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "zoho",
  title: "Zoho",
  shapes: [
    {
      id: "zoho-oauth-token",
      title: "Zoho OAuth token",
      kind: "oauth-access",
      keywords: ["zoho"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])100\d\.[a-f0-9]{32}\.[a-f0-9]{32}(?:-d)?(?![\w-])/g,
      needsName: ["zoho"],
      minEntropy: 3,
      confidence: "high",
      rotate: "https://accounts.zoho.com/home#sessions/connectedapps",
      source:
        "Zoho accounts docs, OAuth tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml zoho-oauth-token",
      samples: (fake) => [`1000.${fake("hex", 32)}.${fake("hex", 32)}`],
    },
  ],
});
