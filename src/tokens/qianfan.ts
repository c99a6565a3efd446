import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "qianfan",
  title: "Baidu Qianfan",
  shapes: [
    {
      id: "qianfan-api-key",
      title: "Baidu Qianfan v2 key",
      kind: "api-key",
      keywords: ["bce-v3/ALTAK-"],
      pattern: /(?<!(?<!\\)[\w-])bce-v3\/ALTAK-[A-Za-z0-9]{21}\/[a-f0-9]{40}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://console.bce.baidu.com/iam",
      source: "OpenClaw provider docs (bce-v3/ALTAK-…) plus public SDK samples for the 21/40 lengths",
      samples: (fake) => [`bce-v3/ALTAK-${fake("base62", 21)}/${fake("hex", 40)}`],
    },
  ],
});
