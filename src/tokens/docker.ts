import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "docker",
  title: "Docker",
  shapes: [
    {
      id: "dockerhub-pat",
      title: "Docker Hub PAT/OAT",
      kind: "api-key",
      keywords: ["dckr_"],
      pattern: /(?<!(?<!\\)[\w-])dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.docker.com/settings/personal-access-tokens",
      source: "google/osv-scalibr veles/secrets/dockerhubpat:43; betterleaks",
      samples: (fake) => [`dckr_pat_${fake("base64url", 27)}`, `dckr_oat_${fake("base64url", 32)}`],
    },
    {
      id: "docker-swarm-join-token",
      title: "Docker Swarm join token",
      kind: "api-key",
      keywords: ["SWMTKN-1-"],
      pattern: /(?<!(?<!\\)[\w-])SWMTKN-1-[a-z0-9]{48,60}-[a-z0-9]{24,30}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.docker.com/settings/personal-access-tokens",
      source: "moby/swarmkit ca/config.go (join token)",
      samples: (fake) => [`SWMTKN-1-${fake("lower36", 50)}-${fake("lower36", 25)}`],
    },
    {
      id: "docker-swarm-unlock-key",
      title: "Docker Swarm unlock key",
      kind: "private-key",
      keywords: ["SWMKEY-1-"],
      pattern: /(?<!(?<!\\)[\w-])SWMKEY-1-[A-Za-z0-9+/]{40,50}(?![\w+/=-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.docker.com/settings/personal-access-tokens",
      source: "moby/swarmkit, manager unlock key",
      samples: (fake) => [`SWMKEY-1-${fake("base64", 43)}`],
    },
  ],
});
