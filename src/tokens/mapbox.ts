import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "mapbox",
  title: "Mapbox",
  shapes: [
    {
      id: "mapbox-secret-token",
      title: "Mapbox secret token",
      kind: "api-key",
      keywords: ["sk.eyJ1Ijoi"],
      pattern: /(?<!(?<!\\)[\w-])sk\.eyJ1Ijoi[\w-]{40,120}\.[\w-]{20,24}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://account.mapbox.com/access-tokens",
      source: "Mapbox docs, access tokens (sk., pk., tk.)",
      samples: (fake) => [`sk.eyJ1Ijoi${fake("base64url", 60)}.${fake("base64url", 22)}`],
    },
    {
      id: "mapbox-temporary-token",
      title: "Mapbox temporary token",
      kind: "session",
      keywords: ["tk.eyJ1Ijoi"],
      pattern: /(?<!(?<!\\)[\w-])tk\.eyJ1Ijoi[\w-]{40,400}\.[\w-]{20,24}(?![\w-])/g,
      reach: { before: 0, after: 436 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://account.mapbox.com/access-tokens",
      source: "Mapbox docs, access tokens (sk., pk., tk.)",
      samples: (fake) => [`tk.eyJ1Ijoi${fake("base64url", 100)}.${fake("base64url", 22)}`],
    },
  ],
});
