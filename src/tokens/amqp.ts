import { defineTokens } from "../token.ts";
import { urlPlaceholders } from "./shared-url-placeholders.ts";

export default defineTokens({
  issuer: "amqp",
  title: "RabbitMQ and other AMQP brokers",
  shapes: [
    {
      id: "amqp-connection-string",
      title: "AMQP connection string",
      kind: "connection-string",
      keywords: ["amqp://", "amqps://"],
      pattern: /(?<!(?<!\\)[\w+.-])amqps?:\/\/[^\s:/@"'<>`{}$\\]{1,80}:([^\s/@"'<>`{}$\\]{3,200})@[\w.-]{3,200}/g,
      reach: { before: 0, after: 490 },

      minEntropy: 2.8,

      confidence: "medium",

      source: "RabbitMQ URI specification",
      samples: (fake) => [`amqps://app:${fake("base62", 24)}@mq.example.net/main`],
      lookalikes: () => urlPlaceholders("amqp"),
    },
  ],
});
