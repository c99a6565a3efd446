import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "age",
  title: "age",
  shapes: [
    {
      id: "age-secret-key",
      title: "age identity (sops, secret backends)",
      kind: "private-key",
      keywords: ["AGE-SECRET-KEY-"],
      pattern:
        /(?<!(?<!\\)[\w-])AGE-SECRET-KEY-(?:1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}|PQ-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{50,4000})(?![\w-])/g,
      reach: { before: 0, after: 4019 },

      minEntropy: 3,

      confidence: "high",

      source: "betterleaks 1.7 config/betterleaks.toml, age-secret-key; age spec",
      samples: (fake) => [`AGE-SECRET-KEY-1${fake("upper-bech32", 58)}`],
    },
  ],
});
