import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "volcengine",
  title: "Volcengine Ark",
  shapes: [
    {
      id: "volcengine-ark-key",
      title: "Volcengine Ark / BytePlus key",
      kind: "api-key",
      keywords: ["volc", "ark_api", "ark-api", "byteplus", "doubao"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["volc", "ark", "byteplus", "doubao"],

      minEntropy: 2.5,

      confidence: "low",

      rotate: "https://console.volcengine.com/ark",
      source: "Ark docs sample shape (UUID)",
      samples: (fake) => [`${fake("hex", 8)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 12)}`],
    },
  ],
});
