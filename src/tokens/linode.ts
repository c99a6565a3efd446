import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "linode",
  title: "Akamai (Linode)",
  shapes: [
    {
      id: "linode-token",
      title: "Linode personal access token",
      kind: "api-key",
      keywords: ["linode"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{64}(?![\w-])/g,

      needsName: ["linode_token", "linode_api", "linode_access_token", "linode_cli_token"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://cloud.linode.com/profile/tokens",
      source: "trufflehog 3.97 pkg/detectors/linode",
      samples: (fake) => [fake("hex", 64)],
    },
    {
      id: "akamai-edgegrid-client-token",
      title: "Akamai EdgeGrid client or access token",
      kind: "api-key",
      keywords: ["akab-"],
      pattern: /(?<!(?<!\\)[\w-])akab-[a-z0-9]{16}-[a-z0-9]{16}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://cloud.linode.com/profile/tokens",
      source: "kingfisher 1.99 data/rules/akamai.yml",
      samples: (fake) => [`akab-${fake("lower36", 16)}-${fake("lower36", 16)}`],
    },
  ],
});
