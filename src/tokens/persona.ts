import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "persona",
  title: "Persona",
  shapes: [
    {
      id: "persona-key",
      title: "Persona API key",
      kind: "api-key",
      keywords: ["persona_production_", "persona_sandbox_"],
      pattern: /(?<!(?<!\\)[\w-])persona_(?:production|sandbox)_(?=[a-z_-]{0,80}\d)[a-z0-9_-]{20,80}(?![\w-])/g,
      minEntropy: 3,
      confidence: "high",
      rotate: "https://app.withpersona.com/dashboard/api-keys",
      source:
        "Persona docs, API keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml persona-production-api-key",
      samples: (fake) => [`persona_production_${fake("hex", 8)}-${fake("hex", 24)}`],
    },
  ],
});
