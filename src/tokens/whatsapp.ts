import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "whatsapp",
  title: "WhatsApp",
  shapes: [
    {
      id: "whatsapp-baileys-creds",
      title: "WhatsApp (Baileys) session creds.json",
      kind: "private-key",
      keywords: ["advSecretKey"],
      pattern: /"advSecretKey"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]{43}=)"/g,
      reach: { before: 1, after: 80 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://developers.facebook.com/apps",
      source:
        "WhiskeySockets/Baileys src/Utils/auth-utils.ts:368, use-multi-file-auth-state.ts:43,97 (written without mode)",
      samples: (fake) => [`"advSecretKey":"${fake("base64", 43)}="`],
    },
    {
      id: "whatsapp-meta-token",
      title: "Meta / WhatsApp Cloud API token",
      kind: "bot-token",
      keywords: [..."BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map((letter) => `EAA${letter}`),
      pattern: /(?<!(?<!\\)[\w+/-])EAA[B-Za-z][A-Za-z0-9]{80,400}(?![\w+/=-])/g,
      reach: { before: 0, after: 404 },

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://developers.facebook.com/apps",
      source: "betterleaks 1.7 config/betterleaks.toml, facebook-page-access-token",
      samples: (fake) => [`EAAG${fake("base62", 180)}`, `EAAJ${fake("base62", 160)}`],
    },
  ],
});
