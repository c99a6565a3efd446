import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "rapid7",
  title: "Rapid7",
  shapes: [
    {
      id: "rapid7-api-key",
      title: "Rapid7 Insight API key",
      kind: "api-key",
      keywords: ["rapid7", "insight_api"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?:us|eu|ca|au|ap)\d?-?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])|(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["rapid7", "insight_api_key"],

      minEntropy: 2.8,

      confidence: "low",

      rotate: "https://insight.rapid7.com/platform#/apiKeyManagement",
      source: "Rapid7 docs, Insight platform API keys",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
