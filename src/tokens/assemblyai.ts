import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "assemblyai",
  title: "AssemblyAI",
  shapes: [
    {
      id: "assemblyai-api-key",
      title: "AssemblyAI API key",
      kind: "api-key",
      keywords: ["assemblyai", "aai_api_key", "assembly_ai"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["assemblyai", "assembly_ai", "aai_api_key"],

      minEntropy: 2.9,

      confidence: "low",

      rotate: "https://www.assemblyai.com/app/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml assemblyai-api-key",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
