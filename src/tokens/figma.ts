import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "figma",
  title: "Figma",
  shapes: [
    {
      id: "figma-pat",
      title: "Figma personal access token",
      kind: "api-key",
      keywords: ["figd_"],
      pattern: /(?<!(?<!\\)[\w-])figd_[\w-]{38,42}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://www.figma.com/settings",
      source: "betterleaks 1.7 config/betterleaks.toml figma-personal-access-token",
      samples: (fake) => [`figd_${fake("base64url", 40)}`],
    },
    {
      id: "figma-oauth-token",
      title: "Figma OAuth token",
      kind: "oauth-access",
      keywords: ["figu_", "figo_", "figor_", "figur_"],
      pattern: /(?<!(?<!\\)[\w-])fig(?:u|o|or|ur)_[\w-]{38,48}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "medium",

      rotate: "https://www.figma.com/settings",
      source: "Figma docs, OAuth apps (figu_)",
      samples: (fake) => [`figu_${fake("base64url", 40)}`],
    },
  ],
});
