import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "paypal",
  title: "PayPal and Braintree",
  shapes: [
    {
      id: "braintree-access-token",
      title: "Braintree access token",
      kind: "oauth-access",
      keywords: ["access_token$production$", "access_token$sandbox$"],
      pattern: /(?<!(?<!\\)[\w-])access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}(?![\w-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://developer.paypal.com/dashboard",
      source: "GitHub secret scanning: paypal_braintree_access_token; kingfisher 1.99 data/rules/braintree.yml",
      samples: (fake) => [`access_token$production$${fake("lower36", 16)}$${fake("hex", 32)}`],
    },
    {
      id: "paypal-client-secret",
      title: "PayPal client secret",
      kind: "client-secret",
      keywords: ["paypal"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])E[A-Z][\w-]{78}(?![\w-])/g,

      needsName: ["paypal"],

      minEntropy: 4.2,

      confidence: "medium",

      rotate: "https://developer.paypal.com/dashboard",
      source: "trufflehog 3.97 pkg/detectors/paypaloauth",
      samples: (fake) => [`EL${fake("base64url", 78)}`],
    },
  ],
});
