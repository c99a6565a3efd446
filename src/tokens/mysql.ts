import { defineTokens } from "../token.ts";
import { urlPlaceholders } from "./shared-url-placeholders.ts";

export default defineTokens({
  issuer: "mysql",
  title: "MySQL and MariaDB",
  shapes: [
    {
      id: "mysql-connection-string",
      title: "MySQL connection string",
      kind: "connection-string",
      keywords: ["mysql://", "mysql+", "mariadb://", "mysqlx://"],
      pattern:
        /(?<!(?<!\\)[\w+.-])(?:mysqlx?|mariadb)(?:\+[a-z0-9]{2,12})?:\/\/[^\s:/@"'<>`{}$\\]{1,80}:([^\s/@"'<>`{}$\\]{3,200})@[\w.-]{3,200}/g,
      reach: { before: 0, after: 505 },

      minEntropy: 2.8,

      confidence: "medium",

      source: "MySQL docs, URI-like connection strings",
      samples: (fake) => [`mysql://app:${fake("base62", 20)}@db.example.net:3306/main`],
      lookalikes: () => urlPlaceholders("mysql"),
    },
  ],
});
