import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "wandb",
  title: "Weights & Biases",
  shapes: [
    {
      id: "wandb-api-key",
      title: "Weights & Biases API key",
      kind: "api-key",
      keywords: ["wandb", "weightsandbiases"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: ["wandb_api_key", "wandb_key", "wandb", "weightsandbiases"],

      minEntropy: 3,

      confidence: "low",

      rotate: "https://wandb.ai/authorize",
      source: "betterleaks 1.7 config/betterleaks.toml weights-and-biases-api-key",
      samples: (fake) => [fake("hex", 40)],
    },
    {
      id: "wandb-v1-key",
      title: "Weights & Biases API key (v1)",
      kind: "api-key",
      keywords: ["wandb_v1_"],
      pattern: /(?<!(?<!\\)[\w-])wandb_v1_\w{77}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://wandb.ai/authorize",
      source: "betterleaks 1.7 config/betterleaks.toml weights-and-biases-api-key-v1",
      samples: (fake) => [`wandb_v1_${fake("base62", 77)}`],
    },
  ],
});
