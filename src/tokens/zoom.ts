import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "zoom",
  title: "Zoom",
  shapes: [
    {
      id: "zoom-client-secret",
      title: "Zoom client secret",
      kind: "client-secret",
      keywords: ["zoom"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{32}(?![\w-])/g,

      needsName: ["zoom_client_secret", "zoom_secret", "zoom_api_secret"],

      minEntropy: 3.9,

      confidence: "medium",

      rotate: "https://marketplace.zoom.us",
      source: "trufflehog 3.97 pkg/detectors/zoom",
      samples: (fake) => [fake("base62", 32)],
    },
  ],
});
