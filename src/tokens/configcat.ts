import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "configcat",
  title: "ConfigCat",
  shapes: [
    {
      id: "configcat-sdk-key",
      title: "ConfigCat SDK key",
      kind: "api-key",
      keywords: ["configcat-sdk-"],
      pattern: /(?<!(?<!\\)[\w-])configcat-sdk-1\/[\w-]{22}\/[\w-]{22}(?![\w-])/g,
      minEntropy: 3.5,
      confidence: "medium",
      rotate: "https://app.configcat.com/sdkkey",
      source:
        "ConfigCat docs, SDK keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml configcat-sdk-key-extended",
      samples: (fake) => [`configcat-sdk-1/${fake("base64url", 22)}/${fake("base64url", 22)}`],
    },
  ],
});
