import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "zai",
  title: "Zhipu and Z.ai",
  shapes: [
    {
      id: "zhipu-api-key",
      title: "Zhipu / Z.ai (GLM) key",
      kind: "api-key",
      keywords: ["zai_", "z.ai", "z_ai", "glm_", "zhipu", "bigmodel", "z-ai", "zai-", '"zai', "zai."],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}\.[A-Za-z0-9]{16}(?![\w-])/g,

      needsName: ["zai", "z_ai", "glm", "zhipu", "bigmodel"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://z.ai/manage-apikey/apikey-list",
      source: "betterleaks 1.7 config/betterleaks.toml, zai-api-key; kingfisher 1.99 data/rules/zhipu.yml",
      samples: (fake) => [`${fake("hex", 32)}.${fake("base62", 16)}`],
      lookalikes: (fake) => [`main.${fake("hex", 32)}.js`],
    },
  ],
});
