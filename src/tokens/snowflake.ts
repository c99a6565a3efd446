import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "snowflake",
  title: "Snowflake",
  shapes: [
    {
      id: "snowflake-session-token",
      title: "Snowflake session token",
      kind: "session",
      keywords: ["ver:1-hint:"],
      pattern: /(?<!(?<!\\)[\w-])ver:1-hint:\d{3,20}-ETMsDgAA[A-Za-z0-9+/=]{60,800}(?![\w+/=-])/g,
      reach: { before: 0, after: 840 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://app.snowflake.com",
      source: "snowflakedb connector session tokens (ver:1-hint)",
      samples: (fake) => [`ver:1-hint:${fake("digits", 9)}-ETMsDgAA${fake("base64", 180)}`],
    },
  ],
});
