import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "getstream",
  title: "Stream",
  shapes: [
    {
      id: "getstream-secret",
      title: "Stream API secret",
      kind: "client-secret",
      keywords: ["stream_secret", "stream_api_secret", "getstream"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-z0-9]{64}(?![\w-])/g,

      needsName: ["stream_secret", "stream_api_secret", "getstream_secret", "getstream"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://dashboard.getstream.io",
      source: "trufflehog 3.97 pkg/detectors/getstream",
      samples: (fake) => [fake("lower36", 64)],
    },
  ],
});
