import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mssql",
  title: "Microsoft SQL Server",
  shapes: [
    {
      id: "mssql-connection-string",
      title: "SQL Server connection string",
      kind: "connection-string",
      keywords: ["User ID=", "User Id=", "user id=", "Uid=", "UID="],
      pattern:
        /(?:User I[Dd]|user id|U[Ii][Dd])=[^;"'\s]{1,80};(?:[A-Za-z ]{1,30}=[^;"']{0,80};){0,4}(?:Password|password|P[Ww][Dd])=([^;"'${<%\s]{4,128})/g,
      reach: { before: 0, after: 674 },

      minEntropy: 2.5,

      confidence: "medium",

      source: "Microsoft.Data.SqlClient connection strings",
      samples: (fake) => [`User ID=app;Password=${fake("base62", 20)}`],
      lookalikes: () => ["User ID=app;Password=<password>;", "User ID=app;Password=$DB_PASSWORD;"],
    },
  ],
});
