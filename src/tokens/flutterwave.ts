import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "flutterwave",
  title: "Flutterwave",
  shapes: [
    {
      id: "flutterwave-secret-key",
      title: "Flutterwave secret key",
      kind: "api-key",
      keywords: ["FLWSECK-", "FLWSECK_TEST-"],
      pattern: /(?<!(?<!\\)[\w-])FLWSECK(?:_TEST)?-[a-f0-9]{32}-X(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.flutterwave.com/dashboard/settings/apis",
      source: "gitleaks 8.30 config/gitleaks.toml flutterwave-secret-key",
      samples: (fake) => [`FLWSECK-${fake("hex", 32)}-X`],
    },
    {
      id: "flutterwave-encryption-key",
      title: "Flutterwave encryption key",
      kind: "api-key",
      keywords: ["FLWSECK_TEST"],
      pattern:
        /(?<!(?<!\\)[\w-])FLWSECK_TEST[a-f0-9]{12}(?![\w-])|(?<!(?<!\\)[\w-])FLWSECK_TEST-[a-f0-9]{12}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://app.flutterwave.com/dashboard/settings/apis",
      source: "gitleaks 8.30 config/gitleaks.toml flutterwave-encryption-key",
      samples: (fake) => [`FLWSECK_TEST${fake("hex", 12)}`],
    },
  ],
});
