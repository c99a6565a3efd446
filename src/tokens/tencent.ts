import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "tencent",
  title: "Tencent Cloud",
  shapes: [
    {
      id: "tencent-secret-id",
      title: "Tencent Cloud secret id",
      kind: "cloud-key",
      keywords: ["AKID"],
      pattern: /(?<!(?<!\\)[\w-])AKID[A-Za-z0-9]{32}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://console.cloud.tencent.com/cam/capi",
      source: "trufflehog 3.97 pkg/detectors/tencentcloud",
      samples: (fake) => [`AKID${fake("base62", 32)}`],
    },
  ],
});
