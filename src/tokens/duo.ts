import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "duo",
  title: "Duo",
  shapes: [
    {
      id: "duo-secret-key",
      title: "Duo secret key",
      kind: "client-secret",
      keywords: ["duo_skey", "duo_secret", "duosecurity"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{40}(?![\w-])/g,

      needsName: ["duo_skey", "duo_secret", "duo_secret_key", "skey"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://admin.duosecurity.com",
      source: "kingfisher 1.99 data/rules/duo.yml",
      samples: (fake) => [fake("base62", 40)],
    },
  ],
});
