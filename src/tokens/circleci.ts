import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "circleci",
  title: "CircleCI",
  shapes: [
    {
      id: "circleci-personal-token",
      title: "CircleCI personal token",
      kind: "api-key",
      keywords: ["CCIPAT_"],
      pattern: /(?<!(?<!\\)[\w-])CCIPAT_[A-Za-z0-9]{22}_[a-z0-9]{40}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.circleci.com/settings/user/tokens",
      source: "CircleCI docs, API tokens; kingfisher 1.99 data/rules/circleci.yml",
      samples: (fake) => [`CCIPAT_${fake("base62", 22)}_${fake("hex", 40)}`],
    },
    {
      id: "circleci-project-token",
      title: "CircleCI project token",
      kind: "api-key",
      keywords: ["CCIPRJ_"],
      pattern: /(?<!(?<!\\)[\w-])CCIPRJ_[A-Za-z0-9]{22}_[a-z0-9]{40}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.circleci.com/settings/user/tokens",
      source: "CircleCI docs, API tokens; kingfisher 1.99 data/rules/circleci.yml",
      samples: (fake) => [`CCIPRJ_${fake("base62", 22)}_${fake("hex", 40)}`],
    },
    {
      id: "circleci-legacy-token",
      title: "CircleCI token (40 hexadecimal)",
      kind: "api-key",
      keywords: ["circleci", "circle_token", "circle_ci"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: ["circle_token", "circleci_token", "circle_ci_token", "circleci_api", "circle_api"],

      minEntropy: 3,

      confidence: "low",

      rotate: "https://app.circleci.com/settings/user/tokens",
      source: "trufflehog 3.97 pkg/detectors/circleci",
      samples: (fake) => [fake("hex", 40)],
    },
  ],
});
