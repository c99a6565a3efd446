import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "devin",
  title: "Devin",
  shapes: [
    {
      id: "devin-service-token",
      title: "Devin service-user token",
      kind: "api-key",
      keywords: ["cog_"],
      pattern: /(?<!(?<!\\)[\w-])cog_[a-z2-7]{52}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://app.devin.ai/settings/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, devin-service-user-token",
      samples: (fake) => [`cog_${fake("lower-base32", 52)}`],
    },
    {
      id: "devin-api-key",
      title: "Devin API key",
      kind: "api-key",
      keywords: ["apk_"],
      pattern: /(?<!(?<!\\)[\w-])apk_(?:user_)?[A-Za-z0-9+/]{80,180}={0,2}(?![\w+/=-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "https://app.devin.ai/settings/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml devin-personal-api-key, devin-service-api-key",
      samples: (fake) => [`apk_user_${fake("base64", 140)}`, `apk_${fake("base64", 88)}`],
    },
  ],
});
