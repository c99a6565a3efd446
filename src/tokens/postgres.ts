import { defineTokens } from "../token.ts";
import { urlPlaceholders } from "./shared-url-placeholders.ts";

export default defineTokens({
  issuer: "postgres",
  title: "PostgreSQL",
  shapes: [
    {
      id: "postgres-connection-string",
      title: "PostgreSQL connection string",
      kind: "connection-string",
      keywords: ["postgres://", "postgresql://", "postgresql+"],
      pattern:
        /(?<!(?<!\\)[\w+.-])postgres(?:ql)?(?:\+[a-z0-9]{2,12})?:\/\/[^\s:/@"'<>`{}$\\]{1,80}:([^\s/@"'<>`{}$\\]{3,200})@[\w.-]{3,200}/g,
      reach: { before: 0, after: 508 },

      minEntropy: 2.8,

      confidence: "medium",

      source: "PostgreSQL docs, connection URIs",
      samples: (fake) => [
        `postgresql://app:${fake("base62", 20)}@db.example.net:5432/main`,
        `postgres://app:${fake("base62", 20)}@db.example.net/main`,
      ],
      lookalikes: () => urlPlaceholders("postgres"),
    },
  ],
});
