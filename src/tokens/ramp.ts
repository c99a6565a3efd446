import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "ramp",
  title: "Ramp",
  shapes: [
    {
      id: "ramp-client-secret",
      title: "Ramp client secret",
      kind: "client-secret",
      keywords: ["ramp_sec_"],
      pattern: /(?<!(?<!\\)[\w-])ramp_sec_[A-Za-z0-9]{48}(?![\w-])/g,
      minEntropy: 3.8,
      confidence: "high",
      rotate: "https://app.ramp.com/settings/ramp-developer",
      source: "Ramp developer docs, OAuth; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml ramp-client-secret",
      samples: (fake) => [`ramp_sec_${fake("base62", 48)}`],
    },
  ],
});
