import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "segment",
  title: "Twilio Segment",
  shapes: [
    {
      id: "segment-public-api-token",
      title: "Segment public API token",
      kind: "api-key",
      keywords: ["sgp_"],
      pattern: /(?<!(?<!\\)[\w-])sgp_[A-Za-z0-9]{64}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://app.segment.com",
      source: "Segment docs, Public API tokens (sgp_)",
      samples: (fake) => [`sgp_${fake("base62", 64)}`],
    },
    {
      id: "segment-write-key",
      title: "Segment write key",
      kind: "api-key",
      keywords: ["segment"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{32}(?![\w-])/g,

      needsName: ["segment_write_key", "segment_key", "segment_token", "segment_api_key"],

      minEntropy: 3.9,

      confidence: "medium",

      rotate: "https://app.segment.com",
      source: "trufflehog 3.97 pkg/detectors/segmentapikey",
      samples: (fake) => [fake("base62", 32)],
    },
  ],
});
