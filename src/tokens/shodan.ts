import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "shodan",
  title: "Shodan",
  shapes: [
    {
      id: "shodan-api-key",
      title: "Shodan API key",
      kind: "api-key",
      keywords: ["shodan"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{32}(?![\w-])/g,

      needsName: ["shodan"],

      minEntropy: 3.9,

      confidence: "medium",

      rotate: "https://account.shodan.io",
      source: "trufflehog 3.97 pkg/detectors/shodankey",
      samples: (fake) => [fake("base62", 32)],
    },
  ],
});
