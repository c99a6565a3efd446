import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "fireworks",
  title: "Fireworks AI",
  shapes: [
    {
      id: "fireworks-api-key",
      title: "Fireworks AI key",
      kind: "api-key",
      keywords: ["fw_"],
      pattern: /(?<!(?<!\\)[\w-])fw_[A-Za-z0-9]{24}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://app.fireworks.ai/settings/users/api-keys",
      source: "kingfisher 1.99 data/rules/fireworksai.yml:8",
      samples: (fake) => [`fw_${fake("base62", 24)}`],
      lookalikes: () => ["fw_configuration_manager_v"],
    },
  ],
});
