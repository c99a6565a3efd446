import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "alibaba",
  title: "Alibaba Cloud",
  shapes: [
    {
      id: "alibaba-access-key-id",
      title: "Alibaba Cloud access key id",
      kind: "cloud-key",
      keywords: ["LTAI"],
      pattern: /(?<!(?<!\\)[\w-])LTAI[A-Za-z0-9]{17,21}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://ram.console.aliyun.com/manage/ak",
      source: "betterleaks 1.7 config/betterleaks.toml, alibaba-access-key-id",
      samples: (fake) => [`LTAI${fake("base62", 20)}`],
    },
    {
      id: "alibaba-sts-security-token",
      title: "Alibaba Cloud STS security token",
      kind: "cloud-key",
      keywords: ["CAIS"],
      pattern: /(?<!(?<!\\)[\w-])CAIS[A-Za-z0-9+/_-]{100,1000}={0,2}(?![\w+/=-])/g,
      reach: { before: 0, after: 1006 },

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://ram.console.aliyun.com/manage/ak",
      source: "betterleaks 1.7 config/betterleaks.toml alibaba-sts-security-token",
      samples: (fake) => [`CAIS${fake("base64", 300)}`],
    },
    {
      id: "alibaba-secret-key",
      title: "Alibaba Cloud access key secret",
      kind: "cloud-key",
      keywords: ["aliyun", "alibaba", "access_key_secret", "accesskeysecret"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{30}(?![\w-])/g,

      needsName: ["access_key_secret", "aliyun_secret", "alibaba_cloud_secret", "alibaba_secret"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://ram.console.aliyun.com/manage/ak",
      source: "betterleaks 1.7 config/betterleaks.toml alibaba-secret-key",
      samples: (fake) => [fake("base62", 30)],
    },
  ],
});
