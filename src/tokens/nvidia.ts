import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "nvidia",
  title: "NVIDIA",
  shapes: [
    {
      id: "nvidia-nim-key",
      title: "NVIDIA NIM / NGC key",
      kind: "api-key",
      keywords: ["nvapi-"],
      pattern: /(?<!(?<!\\)[\w-])nvapi-[\w-]{60,70}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://build.nvidia.com/settings/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, nvidia-api-key",
      samples: (fake) => [`nvapi-${fake("base64url", 64)}`],
    },
  ],
});
