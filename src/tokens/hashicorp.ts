import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "hashicorp",
  title: "HashiCorp",
  shapes: [
    {
      id: "terraform-cloud-token",
      title: "Terraform Cloud or Enterprise token",
      kind: "api-key",
      keywords: [".atlasv1."],
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}(?![\w-])/g,
      reach: { before: 14, after: 80 },

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://app.terraform.io/app/settings/tokens",
      source: "gitleaks 8.30 config/gitleaks.toml hashicorp-tf-api-token",
      samples: (fake) => [`${fake("base62", 14)}.atlasv1.${fake("base64url", 67)}`],
    },
    {
      id: "hashicorp-cloud-client-secret",
      title: "HashiCorp Cloud Platform client secret",
      kind: "client-secret",
      keywords: ["hcp_client_secret"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[\w-]{64}(?![\w-])/g,

      needsName: ["hcp_client_secret"],

      minEntropy: 4.3,

      confidence: "medium",

      rotate: "https://app.terraform.io/app/settings/tokens",
      source: "HCP docs, service principal keys",
      samples: (fake) => [fake("base64url", 64)],
    },
  ],
});
