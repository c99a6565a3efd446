import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "dingtalk",
  title: "DingTalk",
  shapes: [
    {
      id: "dingtalk-webhook",
      title: "DingTalk robot webhook URL",
      kind: "webhook",
      keywords: ["oapi.dingtalk.com/robot/send"],
      pattern: /https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=([a-f0-9]{64})(?![\w-])/g,
      reach: { before: 8, after: 110 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://open-dev.dingtalk.com",
      source: "DingTalk docs, custom robots",
      samples: (fake) => [`https://oapi.dingtalk.com/robot/send?access_token=${fake("hex", 64)}`],
    },
    {
      id: "dingtalk-signing-secret",
      title: "DingTalk robot signing secret",
      kind: "webhook",
      keywords: ["SEC"],
      pattern: /(?<!(?<!\\)[\w-])SEC[a-f0-9]{64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://open-dev.dingtalk.com",
      source: "DingTalk docs, custom robots (SEC…)",
      samples: (fake) => [`SEC${fake("hex", 64)}`],
    },
  ],
});
