import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "launchdarkly",
  title: "LaunchDarkly",
  shapes: [
    {
      id: "launchdarkly-access-token",
      title: "LaunchDarkly access token or SDK key",
      kind: "api-key",
      keywords: ["sdk-", "api-", "rel-"],
      pattern: /(?<!(?<!\\)[\w-])(?:api|sdk|rel)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://app.launchdarkly.com/settings/authorization",
      source: "LaunchDarkly docs, API access tokens and SDK keys",
      samples: (fake) => [`api-${uuid(fake)}`, `sdk-${uuid(fake)}`],
      lookalikes: (fake) => [`mob-${fake("hex", 8)}`],
    },
  ],
});
