import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "messagebird",
  title: "Bird (MessageBird)",
  shapes: [
    {
      id: "messagebird-key",
      title: "MessageBird access key",
      kind: "api-key",
      keywords: ["messagebird", "message_bird", "message-bird"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{25}(?![\w-])/g,

      needsName: ["messagebird", "message_bird"],

      minEntropy: 3.6,

      confidence: "medium",

      rotate: "https://dashboard.messagebird.com",
      source: "gitleaks 8.30 config/gitleaks.toml messagebird-api-token",
      samples: (fake) => [fake("base62", 25)],
    },
  ],
});
