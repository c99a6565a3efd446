import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "pypi",
  title: "PyPI",
  shapes: [
    {
      id: "pypi-token",
      title: "PyPI upload token",
      kind: "api-key",
      keywords: ["pypi-AgE"],
      pattern: /(?<!(?<!\\)[\w-])pypi-AgE[\w-]{60,1000}(?![\w-])/g,
      reach: { before: 0, after: 1008 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://pypi.org/manage/account/token",
      source: "betterleaks 1.7 config/betterleaks.toml, pypi-upload-token",
      samples: (fake) => [`pypi-AgEIcHlwaS5vcmc${fake("base64url", 140)}`],
    },
  ],
});
