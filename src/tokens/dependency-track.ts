import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "dependency-track",
  title: "Dependency-Track",
  shapes: [
    {
      id: "dependency-track-key",
      title: "Dependency-Track API key",
      kind: "api-key",
      keywords: ["odt_"],
      pattern: /(?<!(?<!\\)[\w-])odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32}(?![\w-])/g,
      minEntropy: 3.5,
      confidence: "high",
      rotate: "Dependency-Track, administration, access management, teams",
      source: "noseyparker 0.24 dependency_track.yml; Dependency-Track docs, REST API",
      samples: (fake) => [`odt_${fake("base62", 32)}`],
    },
  ],
});
