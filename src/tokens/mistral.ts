import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mistral",
  title: "Mistral",
  shapes: [
    {
      id: "mistral-api-key",
      title: "Mistral API key",
      kind: "api-key",
      keywords: ["mistral"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{32}(?![\w-])/g,

      needsName: ["mistral"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://console.mistral.ai/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml, mistral-api-key; osv-scalibr mistralapikey:34",
      samples: (fake) => [fake("base62", 32)],
      lookalikes: (fake) => [`mistral: ${fake("hex", 32)}`, "mistral: your_mistral_api_key_goes_herex"],
    },
  ],
});
