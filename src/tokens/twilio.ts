import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "twilio",
  title: "Twilio",
  shapes: [
    {
      id: "twilio-api-key",
      title: "Twilio API key SID / account SID",
      kind: "api-key",
      keywords: ["twilio"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?:SK|AC)[a-f0-9]{32}(?![\w-])/g,

      needsName: ["twilio"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://console.twilio.com",
      source: "betterleaks 1.7 config/betterleaks.toml, twilio-api-key",
      samples: (fake) => [`SK${fake("hex", 32)}`],
    },
    {
      id: "twilio-auth-token",
      title: "Twilio auth token",
      kind: "api-key",
      keywords: ["twilio"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["twilio_auth_token", "twilio_token", "twilio_secret"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://console.twilio.com",
      source: "Twilio docs",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
