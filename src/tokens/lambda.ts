import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "lambda",
  title: "Lambda Cloud",
  shapes: [
    {
      id: "lambda-api-key",
      title: "Lambda Cloud API key",
      kind: "api-key",
      keywords: ["secret_"],
      pattern: /(?<!(?<!\\)[\w-])secret_[a-z0-9-]{10,40}_[a-f0-9]{32}\.[A-Za-z0-9]{32}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://cloud.lambda.ai/api-keys/cloud-api",
      source: "Lambda Cloud docs, API keys",
      samples: (fake) => [`secret_mykey-${fake("lower36", 6)}_${fake("hex", 32)}.${fake("base62", 32)}`],
    },
  ],
});
