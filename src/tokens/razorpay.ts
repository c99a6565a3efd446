import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "razorpay",
  title: "Razorpay",
  shapes: [
    {
      id: "razorpay-key-id",
      title: "Razorpay key id",
      kind: "api-key",
      keywords: ["rzp_live_", "rzp_test_"],
      pattern: /(?<!(?<!\\)[\w-])rzp_(?:live|test)_[A-Za-z0-9]{14}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://dashboard.razorpay.com/app/keys",
      source: "kingfisher 1.99 data/rules/razorpay.yml",
      samples: (fake) => [`rzp_live_${fake("base62", 14)}`],
    },
  ],
});
