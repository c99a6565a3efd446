import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "lark",
  title: "Feishu and Lark",
  shapes: [
    {
      id: "lark-app-secret",
      title: "Feishu/Lark app secret",
      kind: "client-secret",
      keywords: ["lark", "feishu"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{32}(?![\w-])/g,

      needsName: ["lark_app_secret", "lark_secret", "feishu_app_secret", "feishu_secret"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://open.feishu.cn/app",
      source: "betterleaks 1.7 config/betterleaks.toml, lark-app-secret",
      samples: (fake) => [fake("base62", 32)],
    },
    {
      id: "lark-webhook",
      title: "Feishu or Lark bot webhook URL",
      kind: "webhook",
      keywords: ["/open-apis/bot/v2/hook/"],
      pattern:
        /https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g,
      reach: { before: 28, after: 62 },

      minEntropy: 2.8,

      confidence: "high",

      rotate: "https://open.feishu.cn/app",
      source: "Feishu docs, custom bots",
      samples: (fake) => [`https://open.feishu.cn/open-apis/bot/v2/hook/${uuid(fake)}`],
    },
  ],
});
