import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "line",
  title: "LINE",
  shapes: [
    {
      id: "line-channel-token",
      title: "LINE channel access token",
      kind: "bot-token",
      keywords: ["line_channel", "line_token", "line_access", "channel_access", "channelaccess"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[A-Za-z0-9+/])[A-Za-z0-9+/]{168,172}={0,2}(?![A-Za-z0-9+/=])/g,

      needsName: ["line_channel", "line_token", "line_access", "channel_access_token"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://developers.line.biz/console",
      source: "kingfisher 1.99 data/rules/line.yml (3×57)",
      samples: (fake) => [`${fake("base64", 171)}=`],
    },
  ],
});
