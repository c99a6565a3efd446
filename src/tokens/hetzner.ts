import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "hetzner",
  title: "Hetzner Cloud",
  shapes: [
    {
      id: "hetzner-api-token",
      title: "Hetzner Cloud API token",
      kind: "api-key",
      keywords: ["hcloud", "hetzner"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{64}(?![\w-])/g,

      needsName: ["hcloud_token", "hetzner"],

      minEntropy: 4.3,

      confidence: "medium",

      rotate: "https://console.hetzner.cloud",
      source: "kingfisher 1.99 data/rules/hetzner.yml",
      samples: (fake) => [fake("base62", 64)],
    },
  ],
});
