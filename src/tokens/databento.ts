import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "databento",
  title: "Databento",
  shapes: [
    {
      id: "databento-key",
      title: "Databento API key",
      kind: "api-key",
      keywords: ["databento"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])db-[A-Za-z0-9]{29}(?![\w-])/g,
      needsName: ["databento"],
      minEntropy: 3.5,
      confidence: "medium",
      rotate: "https://databento.com/portal/keys",
      source: "Databento docs, API keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml databento-api-key",
      samples: (fake) => [`db-${fake("base62", 29)}`],
    },
  ],
});
