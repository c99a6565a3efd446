import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "telnyx",
  title: "Telnyx",
  shapes: [
    {
      id: "telnyx-key",
      title: "Telnyx API key",
      kind: "api-key",
      keywords: ["KEY0"],
      pattern: /(?<!(?<!\\)[\w-])KEY0[0-9A-F]{31}_[\w-]{22}(?![\w-])/g,
      minEntropy: 3.4,
      confidence: "high",
      rotate: "https://portal.telnyx.com/#/app/api-keys",
      source: "Telnyx docs, API v2 keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml telnyx-api-v2-key",
      samples: (fake) => [`KEY0${fake("upper-hex", 31)}_${fake("base62", 22)}`],
    },
  ],
});
