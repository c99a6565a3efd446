import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "databricks",
  title: "Databricks",
  shapes: [
    {
      id: "databricks-token",
      title: "Databricks PAT",
      kind: "api-key",
      keywords: ["dapi"],
      pattern: /(?<!(?<!\\)[\w-])dapi[a-f0-9]{32}(?:-\d)?(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "Databricks workspace, User settings, Developer, Access tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, databricks-api-token",
      samples: (fake) => [`dapi${fake("hex", 32)}`],
    },
    {
      id: "databricks-oauth-secret",
      title: "Databricks service principal OAuth secret",
      kind: "client-secret",
      keywords: ["dose"],
      pattern: /(?<!(?<!\\)[\w-])dose[a-f0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "Databricks workspace, User settings, Developer, Access tokens",
      source: "GitHub secret scanning: databricks_oauth_secret; trufflehog 3.97 pkg/detectors/databrickstoken",
      samples: (fake) => [`dose${fake("hex", 32)}`],
    },
    {
      id: "databricks-delivery-token",
      title: "Databricks internal or delegated token",
      kind: "api-key",
      keywords: ["dkea", "dsapi"],
      pattern: /(?<!(?<!\\)[\w-])(?:dkea|dsapi)[a-f0-9]{32}(?:-\d)?(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "Databricks workspace, User settings, Developer, Access tokens",
      source: "kingfisher 1.99 data/rules/databricks.yml",
      samples: (fake) => [`dkea${fake("hex", 32)}`],
    },
  ],
});
