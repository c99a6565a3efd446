import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "thunderstore",
  title: "Thunderstore",
  shapes: [
    {
      id: "thunderstore-token",
      title: "Thunderstore service account token",
      kind: "api-key",
      keywords: ["thunderstore"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])tss_[\w-]{20,80}(?![\w-])/g,
      needsName: ["thunderstore", "tcli"],
      minEntropy: 3.2,
      confidence: "medium",
      rotate: "https://thunderstore.io/settings/teams",
      source: "kingfisher-rules 3.0.1 generated/rules/betterleaks.yml thunderstore-api-token",
      samples: (fake) => [`tss_${fake("base62", 40)}`],
    },
  ],
});
