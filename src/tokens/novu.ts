import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "novu",
  title: "Novu",
  shapes: [
    {
      id: "novu-api-key",
      title: "Novu API key",
      kind: "api-key",
      keywords: ["novu"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["novu_api_key", "novu_secret_key", "novu_key"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://dashboard.novu.co",
      source: "trufflehog 3.97 pkg/detectors/novuapikey",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
