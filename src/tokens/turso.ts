import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "turso",
  title: "Turso",
  shapes: [
    {
      id: "turso-database-token",
      title: "Turso database token",
      kind: "jwt",
      keywords: ["libsql://"],
      pattern:
        /(?<!(?<!\\)[\w-])libsql:\/\/[\w.-]{1,120}\?authToken=(eyJ[\w-]{10,400}\.eyJ[\w-]{10,800}\.[\w-]{40,400})(?![\w-])/g,
      reach: { before: 0, after: 1748 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.turso.tech/settings/api-tokens",
      source: "Turso docs, connection URL with authToken",
      samples: (fake) => [`libsql://example.turso.io?authToken=${fake.jwt({ sub: "a" })}`],
    },
  ],
});
