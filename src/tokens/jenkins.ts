import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "jenkins",
  title: "Jenkins",
  shapes: [
    {
      id: "jenkins-api-token",
      title: "Jenkins API token",
      kind: "api-key",
      keywords: ["jenkins"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])11[a-f0-9]{32}(?![\w-])/g,

      needsName: ["jenkins"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "Jenkins, user, Security, API Token",
      source: "Jenkins docs, API tokens (11 and 32 hexadecimal)",
      samples: (fake) => [`11${fake("hex", 32)}`],
    },
    {
      id: "jenkins-encrypted-secret",
      title: "Jenkins secret, encrypted with the key that lies beside it",
      kind: "password",
      keywords: ["AQAAABAAA"],
      pattern: /\{[\w. -]{0,48}(AQAAABAAA[A-Za-z0-9+/=_. :-]{16,4096})\}/g,
      reach: { before: 49, after: 4106 },
      minEntropy: 3,
      confidence: "medium",
      rotate: "Renew what it opens, then Manage Jenkins, Credentials",
      source:
        "jenkinsci/jenkins core hudson.util.Secret (payload version 1, block of 16 bytes); trufflehog 3.97 pkg/detectors",
      samples: (fake) => [`{AQAAABAAAAAQ${fake("base64", 42)}==}`],
    },
  ],
});
