import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "trigger-dev",
  title: "Trigger.dev",
  shapes: [
    {
      id: "trigger-dev-key",
      title: "Trigger.dev secret key",
      kind: "api-key",
      keywords: ["tr_dev_", "tr_prod_", "tr_stg_", "tr_pat_", "tr_preview_"],
      pattern: /(?<!(?<!\\)[\w-])tr_(?:dev|prod|stg|pat|preview)_[A-Za-z0-9]{16,48}(?![\w-])/g,

      minEntropy: 3.4,

      confidence: "medium",

      rotate: "https://cloud.trigger.dev",
      source: "Trigger.dev docs, API keys",
      samples: (fake) => [`tr_prod_${fake("base62", 24)}`],
    },
  ],
});
