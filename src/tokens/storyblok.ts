import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "storyblok",
  title: "Storyblok",
  shapes: [
    {
      id: "storyblok-token",
      title: "Storyblok token",
      kind: "api-key",
      keywords: ["storyblok"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9]{22}tt(?![\w-])/g,

      needsName: ["storyblok"],

      minEntropy: 3.4,

      confidence: "medium",

      rotate: "https://app.storyblok.com",
      source: "trufflehog 3.97 pkg/detectors/storyblok",
      samples: (fake) => [`${fake("base62", 22)}tt`],
    },
  ],
});
