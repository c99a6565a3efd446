import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "npm",
  title: "npm",
  shapes: [
    {
      id: "npm-token",
      title: "npm access token",
      kind: "api-key",
      keywords: ["npm_"],
      pattern: /(?<!(?<!\\)[\w-])npm_[A-Za-z0-9]{36}(?![\w-])/g,

      checksum: "npm",
      minEntropy: 3,

      confidence: "high",

      rotate: "https://www.npmjs.com/settings/~/tokens",
      source: "google/osv-scalibr veles/secrets/npmjsaccesstoken:32",
      samples: (fake) => [fake.sealed("npm", `npm_${fake("base62", 30)}`)],
      lookalikes: (fake) => [`npm_${fake("base62", 36)}`, "npm_config_registry_with_a_long_name_here"],
    },
    {
      id: "npm-legacy-token",
      title: "npm token (UUID) in .npmrc",
      kind: "api-key",
      keywords: [":_authToken="],
      pattern: /:_authToken=["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "high",

      rotate: "https://www.npmjs.com/settings/~/tokens",
      source: "npm docs, .npmrc _authToken; tokens before 2021",
      samples: (fake) => [`//registry.example.org/:_authToken=${uuid(fake)}`],
    },
  ],
});
