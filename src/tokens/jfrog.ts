import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "jfrog",
  title: "JFrog",
  shapes: [
    {
      id: "jfrog-api-key",
      title: "Artifactory API key",
      kind: "api-key",
      keywords: ["AKCp"],
      pattern: /(?<!(?<!\\)[\w-])AKCp[A-Za-z0-9]{68,70}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://my.jfrog.com",
      source: "betterleaks 1.7 config/betterleaks.toml artifactory-api-key",
      samples: (fake) => [`AKCp${fake("base62", 69)}`],
    },
    {
      id: "jfrog-reference-token",
      title: "Artifactory reference token",
      kind: "api-key",
      keywords: ["cmVmdGtu"],
      pattern: /(?<!(?<!\\)[\w-])cmVmdGtu[A-Za-z0-9]{56}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://my.jfrog.com",
      source: "betterleaks 1.7 config/betterleaks.toml artifactory-reference-token",
      samples: (fake) => [`cmVmdGtu${fake("base62", 56)}`],
    },
  ],
});
