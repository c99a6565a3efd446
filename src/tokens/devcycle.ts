import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "devcycle",
  title: "DevCycle",
  shapes: [
    {
      id: "devcycle-server-key",
      title: "DevCycle server SDK key",
      kind: "api-key",
      keywords: ["dvc_server_"],
      pattern: /(?<!(?<!\\)[\w-])dvc_server_(?=[A-Za-z_]{0,40}\d)\w{16,80}(?![\w-])/g,
      minEntropy: 3.2,
      confidence: "high",
      rotate: "https://app.devcycle.com",
      source: "DevCycle docs, SDK keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml devcycle-server-sdk-key",
      samples: (fake) => [`dvc_server_${fake("hex", 8)}_1${fake("hex", 24)}_${fake("hex", 7)}`],
    },
  ],
});
