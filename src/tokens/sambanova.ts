import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sambanova",
  title: "SambaNova",
  shapes: [
    {
      id: "sambanova-api-key",
      title: "SambaNova key",
      kind: "api-key",
      keywords: ["sambanova"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["sambanova"],

      minEntropy: 2.5,

      confidence: "low",

      rotate: "https://cloud.sambanova.ai/apis",
      source: "SambaNova Cloud console format (UUID)",
      samples: (fake) => [`${fake("hex", 8)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 12)}`],
      lookalikes: (fake) => [
        `id: ${fake("hex", 8)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 12)}`,
      ],
    },
  ],
});
