import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "doppler",
  title: "Doppler",
  shapes: [
    {
      id: "doppler-token",
      title: "Doppler token",
      kind: "api-key",
      keywords: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
      pattern: /(?<!(?<!\\)[\w-])dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://dashboard.doppler.com",
      source: "betterleaks 1.7 config/betterleaks.toml, doppler-api-token",
      samples: (fake) => [`dp.pt.${fake("base62", 43)}`],
    },
  ],
});
