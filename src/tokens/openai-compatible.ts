import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "openai-compatible",
  title: "OpenAI-compatible relays",
  shapes: [
    {
      id: "generic-sk-key",
      title: "Generic sk- key of an OpenAI-compatible relay",
      kind: "api-key",
      keywords: ["sk-"],
      pattern: /(?<!(?<!\\)[\w-])sk-[\w-]{20,200}(?![\w-])/g,
      reach: { before: 0, after: 210 },
      needsName: ["key", "apikey", "token", "authorization", "bearer", "secret"],

      minEntropy: 3.5,

      confidence: "medium",

      source:
        "LiteLLM virtual keys (sk-+22 urlsafe), one-api/new-api (sk-+48), SiliconFlow, StepFun, OpenCode Zen … share it",
      samples: (fake) => [`sk-${fake("base62", 48)}`],
      lookalikes: () => [
        "api_key: sk-1234567890abcdef1234567890abcdef",
        "api_key: sk-your-api-key-goes-here-please",
        "class: sk-loading-indicator-with-animation",
      ],
    },
  ],
});
