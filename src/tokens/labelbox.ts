import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "labelbox",
  title: "Labelbox",
  shapes: [
    {
      id: "labelbox-key",
      title: "Labelbox API key",
      kind: "api-key",
      keywords: ["lbx_"],
      pattern: /(?<!(?<!\\)[\w-])lbx_[\w-]{43}(?![\w-])/g,
      minEntropy: 3.8,
      confidence: "high",
      rotate: "https://app.labelbox.com/workspace-settings/api-keys",
      source: "Labelbox docs, API keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml labelbox-api-key",
      samples: (fake) => [`lbx_${fake("base64url", 43)}`],
    },
  ],
});
