import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "knock",
  title: "Knock",
  shapes: [
    {
      id: "knock-secret-key",
      title: "Knock secret key",
      kind: "api-key",
      keywords: ["knock_st_"],
      pattern: /(?<!(?<!\\)[\w-])knock_st_[\w-]{30,60}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://dashboard.knock.app",
      source: "Knock docs, service tokens",
      samples: (fake) => [`knock_st_${fake("base64url", 43)}`],
    },
  ],
});
