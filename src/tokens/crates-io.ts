import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "crates-io",
  title: "crates.io",
  shapes: [
    {
      id: "crates-io-token",
      title: "crates.io token",
      kind: "api-key",
      keywords: ["cio"],
      pattern: /(?<!(?<!\\)[\w-])cio[A-Za-z0-9]{32}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://crates.io/settings/tokens",
      source: "rust-lang/crates.io src/util/token.rs (prefix cio)",
      samples: (fake) => [`cio${fake("base62", 32)}`],
    },
  ],
});
