import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "exoscale",
  title: "Exoscale",
  shapes: [
    {
      id: "exoscale-api-key",
      title: "Exoscale API key",
      kind: "cloud-key",
      keywords: ["EXO"],
      pattern: /(?<!(?<!\\)[\w-])EXO(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{24,30}(?![\w-])/g,

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://portal.exoscale.com/iam/keys",
      source: "betterleaks 1.7 config/betterleaks.toml exoscale-api-key",
      samples: (fake) => [`EXO${fake("hex", 24)}`],
    },
  ],
});
