import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "hexpm",
  title: "Hex",
  shapes: [
    {
      id: "hexpm-key",
      title: "Hex package manager key",
      kind: "api-key",
      keywords: ["hex_"],
      pattern: /(?<!(?<!\\)[\w-])hex_[a-f0-9]{32,64}(?![\w-])/g,

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://hex.pm/dashboard/keys",
      source: "kingfisher 1.99 data/rules/hexpm.yml",
      samples: (fake) => [`hex_${fake("hex", 32)}`],
      lookalikes: () => ["hex_encode_lower", "hex_deadbeef"],
    },
  ],
});
