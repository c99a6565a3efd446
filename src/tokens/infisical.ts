import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "infisical",
  title: "Infisical",
  shapes: [
    {
      id: "infisical-service-token",
      title: "Infisical service token",
      kind: "api-key",
      keywords: ["st."],
      pattern: /(?<!(?<!\\)[\w-])st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.infisical.com",
      source: "Infisical docs, service tokens (st.…)",
      samples: (fake) => [`st.${fake("hex", 24)}.${fake("hex", 32)}.${fake("hex", 32)}`],
    },
    {
      id: "infisical-service-token-uuid",
      title: "Infisical service token (UUID)",
      kind: "api-key",
      keywords: ["st."],
      pattern: /(?<!(?<!\\)[\w-])st\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[a-f0-9]{32}\.[a-f0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.infisical.com",
      source: "Infisical/infisical backend service token format",
      samples: (fake) => [`st.${uuid(fake)}.${fake("hex", 32)}.${fake("hex", 32)}`],
    },
  ],
});
