import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "azure-devops",
  title: "Azure DevOps",
  shapes: [
    {
      id: "azure-devops-pat",
      title: "Azure DevOps personal access token (84 characters)",
      kind: "api-key",
      keywords: ["AZDO"],
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![\w-])/g,
      reach: { before: 76, after: 8 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://dev.azure.com/_usersSettings/tokens",
      source: "Microsoft Learn, Azure DevOps PAT format (84 characters, AZDO at 76)",
      samples: (fake) => [`${fake("base62", 76)}AZDO${fake("base62", 4)}`],
    },
    {
      id: "azure-devops-pat-legacy",
      title: "Azure DevOps personal access token (52 characters)",
      kind: "api-key",
      keywords: [
        "azure_devops",
        "azure-devops",
        "azuredevops",
        "devops_pat",
        "devops-pat",
        "devopspat",
        "vsts",
        "vso_pat",
        "azdo",
        "ado_pat",
        "ado-pat",
        "adopat",
      ],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-z2-7]{52}(?![\w-])/g,

      reach: { before: 64, after: 200 },
      needsName: ["azure_devops", "devops_pat", "azuredevops", "vsts", "azdo", "ado_pat"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://dev.azure.com/_usersSettings/tokens",
      source: "kingfisher 1.99 data/rules/azuredevops.yml",
      samples: (fake) => [fake("lower-base32", 52)],
    },
  ],
});
