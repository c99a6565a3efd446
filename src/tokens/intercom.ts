import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "intercom",
  title: "Intercom",
  shapes: [
    {
      id: "intercom-access-token",
      title: "Intercom access token",
      kind: "api-key",
      keywords: ["dG9rOj"],
      pattern: /(?<!(?<!\\)[\w-])dG9rOj[A-Za-z0-9+/]{50,80}={0,2}(?![\w+/=-])/g,

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://app.intercom.com/a/apps/_/developer-hub",
      source: "Intercom docs, access tokens (base64 of tok:…); kingfisher 1.99 data/rules/intercom.yml",
      samples: (fake) => [`dG9rOj${fake("base64", 53)}=`],
    },
  ],
});
