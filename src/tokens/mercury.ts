import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mercury",
  title: "Mercury",
  shapes: [
    {
      id: "mercury-token",
      title: "Mercury API token",
      kind: "api-key",
      keywords: ["mercury_production_"],
      pattern: /(?<!(?<!\\)[\w-])mercury_production_[a-z]{2,8}_[A-Za-z0-9]{32,60}(?:_yrucrem)?(?![\w-])/g,
      minEntropy: 3.5,
      confidence: "high",
      rotate: "https://app.mercury.com/settings/tokens",
      source:
        "Mercury docs, API tokens; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml mercury-production-api-token",
      samples: (fake) => [`mercury_production_rma_${fake("base62", 44)}_yrucrem`],
    },
  ],
});
