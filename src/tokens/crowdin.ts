import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "crowdin",
  title: "Crowdin",
  shapes: [
    {
      id: "crowdin-token",
      title: "Crowdin personal token",
      kind: "api-key",
      keywords: ["crowdin"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{80}(?![\w-])/g,

      needsName: ["crowdin"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://crowdin.com/settings#api-key",
      source: "Crowdin docs, personal access tokens (80 hexadecimal)",
      samples: (fake) => [fake("hex", 80)],
    },
  ],
});
