import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "axiom",
  title: "Axiom",
  shapes: [
    {
      id: "axiom-token",
      title: "Axiom API or personal token",
      kind: "api-key",
      keywords: ["xaat-", "xapt-"],
      pattern: /(?<!(?<!\\)[\w-])xa(?:at|pt)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "high",

      rotate: "https://app.axiom.co/settings/api-tokens",
      source: "Axiom docs, tokens; kingfisher 1.99 data/rules/axiom.yml",
      samples: (fake) => [`xaat-${uuid(fake)}`],
    },
  ],
});
