import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "browserbase",
  title: "Browserbase",
  shapes: [
    {
      id: "browserbase-api-key",
      title: "Browserbase API key",
      kind: "api-key",
      keywords: ["bb_live_", "bb_test_"],
      pattern: /(?<!(?<!\\)[\w-])bb_(?:live|test)_[\w-]{24,32}(?![\w-])/g,

      minEntropy: 3.5,

      confidence: "high",

      rotate: "https://www.browserbase.com/settings",
      source: "kingfisher 1.99 data/rules/browserbase.yml",
      samples: (fake) => [`bb_live_${fake("base64url", 27)}`],
    },
  ],
});
