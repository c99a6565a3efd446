import { defineTokens } from "../token.ts";
import { urlPlaceholders } from "./shared-url-placeholders.ts";

export default defineTokens({
  issuer: "redis",
  title: "Redis",
  shapes: [
    {
      id: "redis-connection-string",
      title: "Redis connection string",
      kind: "connection-string",
      keywords: ["redis://", "rediss://", "valkey://"],
      pattern:
        /(?<!(?<!\\)[\w+.-])(?:rediss?|valkey):\/\/[^\s:/@"'<>`{}$\\]{0,80}:([^\s/@"'<>`{}$\\]{3,200})@[\w.-]{3,200}/g,
      reach: { before: 0, after: 491 },

      minEntropy: 2.8,

      confidence: "medium",

      source: "IANA redis URI scheme",
      samples: (fake) => [
        `rediss://default:${fake("base62", 24)}@cache.example.net:6379`,
        `redis://:${fake("base62", 24)}@cache.example.net:6379/0`,
      ],
      lookalikes: () => urlPlaceholders("redis"),
    },
  ],
});
