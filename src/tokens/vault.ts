import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "vault",
  title: "HashiCorp Vault",
  shapes: [
    {
      id: "vault-token",
      title: "HashiCorp Vault token",
      kind: "api-key",
      keywords: ["hvs.", "hvb.", "hvr."],
      pattern: /(?<!(?<!\\)[\w-])hv[sbr]\.[\w-]{24,300}(?![\w-])/g,
      reach: { before: 0, after: 304 },

      minEntropy: 3,

      confidence: "high",

      rotate: "vault token revoke",
      source: "betterleaks 1.7 config/betterleaks.toml, vault-*",
      samples: (fake) => [`hvs.${fake("base64url", 95)}`],
    },
    {
      id: "vault-legacy-token",
      title: "HashiCorp Vault token (before 1.10)",
      kind: "api-key",
      keywords: ["vault"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])s\.[A-Za-z0-9]{24}(?![\w-])/g,

      reach: { before: 64, after: 200 },
      needsName: ["vault_token", "x_vault_token", "vault"],

      minEntropy: 3.5,

      confidence: "medium",

      rotate: "vault token revoke <token>",
      source: "betterleaks 1.7 config/betterleaks.toml vault-service-token",
      samples: (fake) => [`s.${fake("base62", 24)}`],
      lookalikes: (fake) => [`vault s.${fake("letters", 6)}`, "vault: s.replaceAllTheThingsInThisText"],
    },
    {
      id: "vault-unseal-key",
      title: "Vault unseal key",
      kind: "private-key",
      keywords: ["Unseal Key "],
      pattern: /Unseal Key \d{1,2}: ([A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{43}=|[a-f0-9]{66})(?![\w+/=-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "vault token revoke <token>",
      source: "vault operator init output",
      samples: (fake) => [`Unseal Key 1: ${fake("base64", 44)}`],
    },
  ],
});
