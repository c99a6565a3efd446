import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "ollama",
  title: "Ollama",
  shapes: [
    {
      id: "ollama-cloud-key",
      title: "Ollama Cloud key",
      kind: "api-key",
      keywords: ["ollama"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}\.[\w-]{24}(?![\w-])/g,

      needsName: ["ollama"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://ollama.com/settings/keys",
      source: "betterleaks 1.7 config/betterleaks.toml, ollama-api-key",
      samples: (fake) => [`${fake("hex", 32)}.${fake("base64url", 24)}`],
    },
  ],
});
