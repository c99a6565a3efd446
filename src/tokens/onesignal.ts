import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "onesignal",
  title: "OneSignal",
  shapes: [
    {
      id: "onesignal-key",
      title: "OneSignal API key",
      kind: "api-key",
      keywords: ["os_v2_app_", "os_v2_org_"],
      pattern: /(?<!(?<!\\)[\w-])os_v2_(?:app|org)_[a-z2-7]{80,110}(?![\w-])/g,
      minEntropy: 3.8,
      confidence: "high",
      rotate: "https://dashboard.onesignal.com",
      source:
        "OneSignal docs, keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml onesignal-rich-authentication-token",
      samples: (fake) => [`os_v2_app_${fake("lower-base32", 103)}`],
    },
  ],
});
