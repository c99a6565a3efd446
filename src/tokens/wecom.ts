import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "wecom",
  title: "WeCom",
  shapes: [
    {
      id: "wecom-webhook",
      title: "WeCom group robot webhook URL",
      kind: "webhook",
      keywords: ["qyapi.weixin.qq.com/cgi-bin/webhook/send"],
      pattern:
        /https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g,
      reach: { before: 8, after: 90 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://work.weixin.qq.com",
      source: "WeCom docs, group robots",
      samples: (fake) => [`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${uuid(fake)}`],
    },
  ],
});
