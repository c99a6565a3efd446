import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "scaleway",
  title: "Scaleway",
  shapes: [
    {
      id: "scaleway-access-key",
      title: "Scaleway access key",
      kind: "cloud-key",
      keywords: ["SCW"],
      pattern: /(?<!(?<!\\)[\w-])SCW(?=[A-Z]{0,16}\d)[A-Z0-9]{17}(?![\w-])/g,

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://console.scaleway.com/iam/api-keys",
      source: "Scaleway docs, API keys; kingfisher 1.99 data/rules/scaleway.yml",
      samples: (fake) => [`SCW${fake("upper36", 17)}`],
      lookalikes: () => ["SCW_DEFAULT_ORGANIZATION_ID", "SCWCONFIGURATIONFILE"],
    },
    {
      id: "scaleway-secret-key",
      title: "Scaleway secret key",
      kind: "cloud-key",
      keywords: ["scw_secret", "scaleway"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["scw_secret_key", "scaleway_secret_key", "scaleway_token", "scw_token"],

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://console.scaleway.com/iam/api-keys",
      source: "betterleaks 1.7 config/betterleaks.toml scaleway-secret-key",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
