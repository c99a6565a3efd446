import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "vercel",
  title: "Vercel",
  shapes: [
    {
      id: "vercel-ai-gateway-key",
      title: "Vercel AI Gateway key",
      kind: "api-key",
      keywords: ["vck_"],
      pattern: /(?<!(?<!\\)[\w-])vck_[\w-]{50}[A-Za-z0-9]{6}(?![\w-])/g,

      checksum: "vercel",
      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://vercel.com/account/settings/tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, vercel-ai-gateway-key (56)",
      samples: (fake) => [fake.sealed("vercel", `vck_${fake("base64url", 50)}`)],
    },
    {
      id: "vercel-token",
      title: "Vercel personal/integration/app token",
      kind: "api-key",
      keywords: ["vcp_", "vci_", "vca_", "vcr_"],
      pattern: /(?<!(?<!\\)[\w-])vc[piar]_[\w-]{50}[A-Za-z0-9]{6}(?![\w-])/g,

      checksum: "vercel",
      minEntropy: 3,

      confidence: "high",

      rotate: "https://vercel.com/account/settings/tokens",
      source: "betterleaks 1.7 config/betterleaks.toml, vercel-*",
      samples: (fake) => [
        fake.sealed("vercel", `vcp_${fake("base64url", 50)}`),
        fake.sealed("vercel", `vcr_${fake("base64url", 50)}`),
      ],
    },
  ],
});
