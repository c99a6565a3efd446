import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "salesforce",
  title: "Salesforce",
  shapes: [
    {
      id: "salesforce-session-id",
      title: "Salesforce session id or access token",
      kind: "session",
      keywords: ["00D"],
      pattern: /(?<!(?<!\\)[\w-])00D[A-Za-z0-9]{12,15}![A-Za-z0-9_.]{80,110}(?![\w-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "Salesforce, Settings, Sessions",
      source: "Salesforce docs, session ids; trufflehog 3.97 pkg/detectors/salesforce",
      samples: (fake) => [`00D${fake("base62", 12)}!${fake("base62", 96)}`],
    },
    {
      id: "salesforce-refresh-token",
      title: "Salesforce refresh token",
      kind: "oauth-refresh",
      keywords: ["5Aep861"],
      pattern: /(?<!(?<!\\)[\w-])5Aep861[\w.]{70,90}(?![\w-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "Salesforce, Settings, Sessions",
      source: "trufflehog 3.97 pkg/detectors/salesforcerefreshtoken",
      samples: (fake) => [`5Aep861${fake("base62", 80)}`],
    },
    {
      id: "salesforce-consumer-key",
      title: "Salesforce consumer key",
      kind: "client-secret",
      keywords: ["3MVG9"],
      pattern: /(?<!(?<!\\)[\w-])3MVG9[\w.]{70,110}(?![\w-])/g,

      minEntropy: 4,

      confidence: "medium",

      rotate: "Salesforce, Settings, Sessions",
      source: "trufflehog 3.97 pkg/detectors/salesforceoauth2",
      samples: (fake) => [`3MVG9${fake("base62", 80)}`],
    },
  ],
});
