import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "lokalise",
  title: "Lokalise",
  shapes: [
    {
      id: "lokalise-token",
      title: "Lokalise API token",
      kind: "api-key",
      keywords: ["lokalise"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: ["lokalise_api_token", "lokalise_token", "lokalise_api_key"],

      minEntropy: 3,

      confidence: "low",

      rotate: "https://app.lokalise.com/profile",
      source: "trufflehog 3.97 pkg/detectors/lokalisetoken",
      samples: (fake) => [fake("hex", 40)],
    },
  ],
});
