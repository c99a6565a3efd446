import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "calcom",
  title: "Cal.com",
  shapes: [
    {
      id: "calcom-api-key",
      title: "Cal.com API key",
      kind: "api-key",
      keywords: ["cal_live_", "cal_test_"],
      pattern: /(?<!(?<!\\)[\w-])cal_(?:live|test)_[a-f0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.cal.com/settings/developer/api-keys",
      source: "kingfisher 1.99 data/rules/calcom.yml",
      samples: (fake) => [`cal_live_${fake("hex", 32)}`],
    },
  ],
});
