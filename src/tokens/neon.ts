import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "neon",
  title: "Neon",
  shapes: [
    {
      id: "neon-api-key",
      title: "Neon API key",
      kind: "api-key",
      keywords: ["napi_"],
      pattern: /(?<!(?<!\\)[\w-])napi_[A-Za-z0-9]{60,70}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://console.neon.tech/app/settings/api-keys",
      source: "neon.tech docs, API keys (napi_…)",
      samples: (fake) => [`napi_${fake("lower36", 64)}`],
    },
    {
      id: "neon-database-password",
      title: "Neon database password",
      kind: "password",
      keywords: ["npg_"],
      pattern: /(?<!(?<!\\)[\w-])npg_[A-Za-z0-9]{12,16}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://console.neon.tech/app/settings/api-keys",
      source: "neon.tech connection strings (npg_…)",
      samples: (fake) => [`npg_${fake("base62", 12)}`],
    },
  ],
});
