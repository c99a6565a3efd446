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
  ],
});
