import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "blockprotocol",
  title: "Block Protocol",
  shapes: [
    {
      id: "blockprotocol-key",
      title: "Block Protocol API key",
      kind: "api-key",
      keywords: ["b10ck5."],
      pattern: /(?<!(?<!\\)[\w-])b10ck5\.[a-f0-9]{32}\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://blockprotocol.org/settings/api-keys",
      source: "kingfisher 1.99 data/rules/blockprotocol.yml",
      samples: (fake) => [`b10ck5.${fake("hex", 32)}.${uuid(fake)}`],
    },
  ],
});
