import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sonarqube",
  title: "SonarQube and SonarCloud",
  shapes: [
    {
      id: "sonarqube-token",
      title: "SonarQube token",
      kind: "api-key",
      keywords: ["squ_", "sqp_", "sqa_"],
      pattern: /(?<!(?<!\\)[\w-])sq[upa]_[a-f0-9]{40}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://sonarcloud.io/account/security",
      source: "SonarQube docs, token prefixes",
      samples: (fake) => [`squ_${fake("hex", 40)}`],
    },
    {
      id: "sonarcloud-token",
      title: "SonarCloud token (40 hexadecimal)",
      kind: "api-key",
      keywords: ["sonar"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{40}(?![\w-])/g,

      needsName: ["sonar_token", "sonar_login", "sonarcloud_token", "sonarqube_token"],

      minEntropy: 3,

      confidence: "low",

      rotate: "https://sonarcloud.io/account/security",
      source: "gitleaks 8.30 config/gitleaks.toml sonar-api-token",
      samples: (fake) => [fake("hex", 40)],
    },
  ],
});
