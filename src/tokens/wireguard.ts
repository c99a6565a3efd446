import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "wireguard",
  title: "WireGuard",
  shapes: [
    {
      id: "wireguard-private-key",
      title: "WireGuard private key",
      kind: "private-key",
      keywords: ["PrivateKey = ", "PrivateKey=", "PresharedKey = ", "PresharedKey="],
      pattern: /(?:PrivateKey|PresharedKey) ?= ?([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![\w+/=-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "wg genkey",
      source: "wg(8), configuration file format",
      samples: (fake) => [`PrivateKey = ${fake("base64", 42)}A=`, `PresharedKey=${fake("base64", 42)}A=`],
    },
  ],
});
