import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "packagist",
  title: "Packagist",
  shapes: [
    {
      id: "packagist-token",
      title: "Private Packagist token",
      kind: "api-key",
      keywords: ["packagist_"],
      pattern: /(?<!(?<!\\)[\w-])packagist_(?:o|u|s)[a-z]{1,2}_[a-f0-9]{60,72}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://packagist.com",
      source: "GitHub secret scanning: packagist tokens; kingfisher 1.99 data/rules/packagist.yml",
      samples: (fake) => [`packagist_uut_${fake("hex", 68)}`],
    },
  ],
});
