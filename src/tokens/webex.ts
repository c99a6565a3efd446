import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "webex",
  title: "Webex",
  shapes: [
    {
      id: "webex-access-token",
      title: "Webex access token",
      kind: "oauth-access",
      keywords: ["webex", "spark"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[a-z0-9]{8}(?:-[a-z0-9]{4}){3}-[a-z0-9]{12}(?![\w-])/g,

      needsName: ["webex", "spark", "bearer", "token"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://developer.webex.com",
      source: "trufflehog 3.97 pkg/detectors/webex",
      samples: (fake) => [`${fake("base62", 64)}_${fake("base62", 4)}_${uuid(fake)}`],
    },
  ],
});
