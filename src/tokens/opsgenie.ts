import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "opsgenie",
  title: "Opsgenie",
  shapes: [
    {
      id: "opsgenie-api-key",
      title: "Opsgenie API key",
      kind: "api-key",
      keywords: ["opsgenie", "geniekey"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["opsgenie", "geniekey"],

      minEntropy: 2.8,

      confidence: "low",

      rotate: "https://app.opsgenie.com/settings/api-key-management",
      source: "trufflehog 3.97 pkg/detectors/opsgenie",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
