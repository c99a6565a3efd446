import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "stackhawk",
  title: "StackHawk",
  shapes: [
    {
      id: "stackhawk-key",
      title: "StackHawk API key",
      kind: "api-key",
      keywords: ["hawk."],
      pattern: /(?<!(?<!\\)[\w-])hawk\.[\w-]{20}\.[\w-]{20}(?![\w-])/g,
      minEntropy: 3.4,
      confidence: "high",
      rotate: "https://app.stackhawk.com/settings/apikeys",
      source: "noseyparker 0.24 stackhawk.yml; StackHawk docs, API keys",
      samples: (fake) => [`hawk.${fake("base64url", 20)}.${fake("base64url", 20)}`],
    },
  ],
});
