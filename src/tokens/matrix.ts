import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "matrix",
  title: "Matrix",
  shapes: [
    {
      id: "matrix-synapse-access",
      title: "Matrix (Synapse) access token",
      kind: "bot-token",
      keywords: ["syt_"],
      pattern: /(?<!(?<!\\)[\w-])syt_[A-Za-z0-9+/=_-]{2,340}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![\w-])/g,
      reach: { before: 0, after: 372 },

      checksum: "synapse",
      minEntropy: 3,

      confidence: "high",

      rotate: "log the device out",
      source:
        "element-hq/synapse synapse/handlers/auth.py generate_access_token; synapse/util/stringutils.py base62_encode (0-9A-Za-z)",
      samples: (fake) => [fake.sealed("synapse", `syt_Ym90_${fake("letters", 20)}`)],
    },
    {
      id: "matrix-synapse-refresh",
      title: "Matrix (Synapse) refresh token",
      kind: "oauth-refresh",
      keywords: ["syr_"],
      pattern: /(?<!(?<!\\)[\w-])syr_[A-Za-z0-9+/=_-]{2,340}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![\w-])/g,
      reach: { before: 0, after: 372 },

      checksum: "synapse",
      minEntropy: 3,

      confidence: "high",
      singleUse: true,
      rotate: "log the device out",
      source: "element-hq/synapse synapse/handlers/auth.py",
      samples: (fake) => [fake.sealed("synapse", `syr_Ym90_${fake("letters", 20)}`)],
    },
    {
      id: "matrix-mas-token",
      title: "Matrix Authentication Service token",
      kind: "oauth-access",
      keywords: ["mat_", "mar_", "mct_", "mcr_"],
      pattern: /(?<!(?<!\\)[\w-])(?:mat|mar|mct|mcr)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}(?![\w-])/g,

      checksum: "mas",
      minEntropy: 3,

      confidence: "high",

      rotate: "log the device out",
      source:
        "element-hq/matrix-authentication-service crates/data-model/src/tokens.rs@21e2c36e TokenType::generate/base62_encode (least-significant digit FIRST, then left-padded)",
      samples: (fake) => [
        fake.sealed("mas", `mat_${fake("base62", 30)}`),
        fake.sealed("mas", `mcr_${fake("base62", 30)}`),
      ],
    },
  ],
});
