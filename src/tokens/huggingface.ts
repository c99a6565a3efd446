import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "huggingface",
  title: "Hugging Face",
  shapes: [
    {
      id: "huggingface-user-token",
      title: "Hugging Face user token",
      kind: "api-key",
      keywords: ["hf_"],
      pattern: /(?<!(?<!\\)[\w-])hf_(?=(?:[a-z]{0,33}[A-Z]){6})[A-Za-z]{34}(?![\w-])/g,

      minEntropy: 3.9,

      confidence: "high",

      rotate: "https://huggingface.co/settings/tokens",
      source: "google/osv-scalibr veles/secrets/huggingfaceapikey/detector.go:32; betterleaks",
      samples: (fake) => [`hf_${fake("letters", 34)}`],
      lookalikes: () => [`hf_${"transformersPretrainedModelArchive"}`],
    },
    {
      id: "huggingface-org-token",
      title: "Hugging Face org token",
      kind: "api-key",
      keywords: ["api_org_"],
      pattern: /(?<!(?<!\\)[\w-])api_org_[A-Za-z]{34}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://huggingface.co/settings/tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, huggingface-organization-api-token",
      samples: (fake) => [`api_org_${fake("letters", 34)}`],
    },
  ],
});
