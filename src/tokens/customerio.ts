import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "customerio",
  title: "Customer.io",
  shapes: [
    {
      id: "customerio-app-key",
      title: "Customer.io app API key",
      kind: "api-key",
      keywords: ["customerio", "customer_io", "customer.io"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["customerio_api_key", "customer_io_api_key", "customerio_app_key", "customerio_key"],

      minEntropy: 2.9,

      confidence: "low",

      rotate: "https://fly.customer.io/settings/api_credentials",
      source: "trufflehog 3.97 pkg/detectors/customerio",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
