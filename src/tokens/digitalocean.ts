import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "digitalocean",
  title: "DigitalOcean",
  shapes: [
    {
      id: "digitalocean-token",
      title: "DigitalOcean token",
      kind: "cloud-key",
      keywords: ["dop_v1_", "doo_v1_", "dor_v1_"],
      pattern: /(?<!(?<!\\)[\w-])do[opr]_v1_[a-f0-9]{64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://cloud.digitalocean.com/account/api/tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, digitalocean-*",
      samples: (fake) => [`dop_v1_${fake("hex", 64)}`, `doo_v1_${fake("hex", 64)}`],
    },
    {
      id: "digitalocean-spaces-key",
      title: "DigitalOcean Spaces access key",
      kind: "cloud-key",
      keywords: ["DO00"],
      pattern: /(?<!(?<!\\)[\w-])DO00[A-Z0-9]{16}(?![\w-])/g,

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://cloud.digitalocean.com/account/api/tokens",
      source: "DigitalOcean docs, Spaces keys",
      samples: (fake) => [`DO00${fake("upper36", 16)}`],
    },
    {
      id: "digitalocean-gradient-key",
      title: "DigitalOcean model access key",
      kind: "api-key",
      keywords: ["sk-do-"],
      pattern: /(?<!(?<!\\)[\w-])sk-do-[\w-]{40,100}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://cloud.digitalocean.com/account/api/tokens",
      source: "DigitalOcean Gradient AI docs (sk-do-…)",
      samples: (fake) => [`sk-do-${fake("base64url", 64)}`],
    },
  ],
});
