import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "pagerduty",
  title: "PagerDuty",
  shapes: [
    {
      id: "pagerduty-token",
      title: "PagerDuty REST API token",
      kind: "api-key",
      keywords: ["pagerduty", "pager_duty", "pager-duty", "token token="],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?:[uey]\+)?[A-Za-z0-9_-]{18,20}(?![\w-])/g,

      reach: { before: 64, after: 200 },
      needsName: ["pagerduty", "pager_duty", "token_token"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://app.pagerduty.com",
      source: "trufflehog 3.97 pkg/detectors/pagerdutyapikey",
      samples: (fake) => [`u+${fake("base62", 18)}`, fake("base62", 20)],
    },
  ],
});
