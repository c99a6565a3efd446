import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "openshift",
  title: "OpenShift",
  shapes: [
    {
      id: "openshift-token",
      title: "OpenShift OAuth access token",
      kind: "oauth-access",
      keywords: ["sha256~"],
      pattern: /(?<!(?<!\\)[\w-])sha256~[\w-]{43}(?![\w-])/g,
      minEntropy: 3.8,
      confidence: "high",
      rotate: "`oc logout`, or delete the OAuthAccessToken",
      source:
        "OpenShift 4.6 docs, OAuth tokens (prefix sha256~); kingfisher-rules 3.0.1 generated/rules/betterleaks.yml openshift-user-token",
      samples: (fake) => [`sha256~${fake("base64url", 43)}`],
    },
  ],
});
