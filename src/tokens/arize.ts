import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "arize",
  title: "Arize Phoenix and AX",
  shapes: [
    {
      id: "arize-api-key",
      title: "Arize API key",
      kind: "api-key",
      keywords: ["ak-"],
      pattern: /(?<!(?<!\\)[\w-])ak-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[\w-]{22,44}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.arize.com",
      source: "Arize docs, API keys",
      samples: (fake) => [`ak-${uuid(fake)}-${fake("base64url", 32)}`],
    },
  ],
});
