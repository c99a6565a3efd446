import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "langfuse",
  title: "Langfuse",
  shapes: [
    {
      id: "langfuse-secret-key",
      title: "Langfuse secret key",
      kind: "api-key",
      keywords: ["sk-lf-"],
      pattern: /(?<!(?<!\\)[\w-])sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "high",

      rotate: "https://cloud.langfuse.com",
      source: "Langfuse docs, API keys",
      samples: (fake) => [`sk-lf-${uuid(fake)}`],
    },
    {
      id: "langfuse-public-key",
      title: "Langfuse public key",
      kind: "api-key",
      keywords: ["pk-lf-"],
      pattern: /(?<!(?<!\\)[\w-])pk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "low",

      rotate: "https://cloud.langfuse.com",
      source: "Langfuse docs, API keys",
      samples: (fake) => [`pk-lf-${uuid(fake)}`],
    },
  ],
});
