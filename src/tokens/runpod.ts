import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "runpod",
  title: "RunPod",
  shapes: [
    {
      id: "runpod-api-key",
      title: "RunPod API key",
      kind: "api-key",
      keywords: ["rpa_"],
      pattern: /(?<!(?<!\\)[\w-])rpa_[A-Z0-9]{32,50}[A-Za-z0-9]{0,8}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://console.runpod.io/user/settings",
      source: "RunPod docs, API keys (rpa_)",
      samples: (fake) => [`rpa_${fake("upper36", 38)}${fake("lower36", 6)}`],
    },
  ],
});
