import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "netlify",
  title: "Netlify",
  shapes: [
    {
      id: "netlify-token",
      title: "Netlify token",
      kind: "api-key",
      keywords: ["nfp_", "nfc_", "nfo_", "nfu_"],
      pattern: /(?<!(?<!\\)[\w-])nf[pcou]_[A-Za-z0-9]{36}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://app.netlify.com/user/applications",
      source: "Netlify changelog 2023, prefixed tokens; kingfisher 1.99 data/rules/netlify.yml",
      samples: (fake) => [`nfp_${fake("base62", 36)}`],
    },
  ],
});
