import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "flyio",
  title: "Fly.io",
  shapes: [
    {
      id: "flyio-access-token",
      title: "Fly.io access token (FlyV1)",
      kind: "api-key",
      keywords: ["FlyV1 "],
      pattern: /(?<!(?<!\\)[\w-])FlyV1 (?:fm\d[a-z]?_|fo1_)[\w=,/+-]{43,2000}/g,
      reach: { before: 0, after: 2011 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://fly.io/user/personal_access_tokens",
      source: "betterleaks 1.7 config/betterleaks.toml flyio-access-token",
      samples: (fake) => [`FlyV1 fm2_${fake("base64", 200)}`],
    },
    {
      id: "flyio-macaroon",
      title: "Fly.io macaroon without its scheme",
      kind: "api-key",
      keywords: ["fm1r_", "fm1a_", "fm2_"],
      pattern: /(?<!(?<!\\)[\w-])fm(?:1[ra]|2)_[A-Za-z0-9+/]{100,2000}={0,2}(?![\w+/=-])/g,
      reach: { before: 0, after: 2007 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://fly.io/user/personal_access_tokens",
      source: "trufflehog 3.97 pkg/detectors/flyio; superfly/macaroon",
      samples: (fake) => [`fm2_${fake("base64", 200)}`],
    },
    {
      id: "flyio-personal-token",
      title: "Fly.io personal token",
      kind: "api-key",
      keywords: ["fo1_"],
      pattern: /(?<!(?<!\\)[\w-])fo1_[\w-]{43}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://fly.io/user/personal_access_tokens",
      source: "GitHub secret scanning: flyio_access_token; trufflehog 3.97 pkg/detectors/flyio",
      samples: (fake) => [`fo1_${fake("base64url", 43)}`],
    },
  ],
});
