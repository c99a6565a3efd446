import { defineTokens } from "../token.ts";
import { urlPlaceholders } from "./shared-url-placeholders.ts";

export default defineTokens({
  issuer: "mongodb",
  title: "MongoDB Atlas",
  shapes: [
    {
      id: "mongodb-atlas-service-account-secret",
      title: "MongoDB Atlas service account secret",
      kind: "client-secret",
      keywords: ["mdb_sa_sk_"],
      pattern: /(?<!(?<!\\)[\w-])mdb_sa_sk_[\w-]{40}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://cloud.mongodb.com",
      source: "betterleaks 1.7 config/betterleaks.toml mongodb-atlas-service-account-secret",
      samples: (fake) => [`mdb_sa_sk_${fake("base64url", 40)}`],
    },
    {
      id: "mongodb-connection-string",
      title: "MongoDB connection string",
      kind: "connection-string",
      keywords: ["mongodb://", "mongodb+srv://"],
      pattern:
        /(?<!(?<!\\)[\w+.-])mongodb(?:\+srv)?:\/\/[^\s:/@"'<>`{}$\\]{1,80}:([^\s/@"'<>`{}$\\]{3,200})@[\w.-]{3,200}/g,
      reach: { before: 0, after: 496 },

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://cloud.mongodb.com",
      source: "MongoDB docs, connection strings; betterleaks 1.7 config/betterleaks.toml mongodb-connection-string",
      samples: (fake) => [`mongodb+srv://app:${fake("base62", 20)}@cluster0.example.net/main`],
      lookalikes: () => urlPlaceholders("mongodb"),
    },
  ],
});
