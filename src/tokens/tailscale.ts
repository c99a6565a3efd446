import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "tailscale",
  title: "Tailscale",
  shapes: [
    {
      id: "tailscale-key",
      title: "Tailscale auth/api/client key",
      kind: "api-key",
      keywords: ["tskey-"],
      pattern:
        /(?<!(?<!\\)[\w-])tskey-(?:(?:auth|api|client|scim|webhook)-)?[A-Za-z0-9]{5,24}(?:CNTRL)?-[A-Za-z0-9]{16,48}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://login.tailscale.com/admin/settings/keys",
      source: "tailscale.com/docs/reference/key-prefixes; kingfisher 1.99 data/rules/tailscale.yml",
      samples: (fake) => [`tskey-auth-k${fake("base62", 11)}CNTRL-${fake("base62", 32)}`],
    },
  ],
});
