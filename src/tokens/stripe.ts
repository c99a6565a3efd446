import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "stripe",
  title: "Stripe",
  shapes: [
    {
      id: "stripe-key",
      title: "Stripe secret/restricted key",
      kind: "api-key",
      keywords: ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "sk_prod_", "rk_prod_"],
      pattern: /(?<!(?<!\\)[\w-])(?:sk|rk)_(?:live|test|prod)_(?!a2V5X)[A-Za-z0-9]{10,200}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://dashboard.stripe.com/apikeys",
      source: "betterleaks 1.7 config/betterleaks.toml, stripe-access-token",
      samples: (fake) => [`sk_test_${fake("base62", 99)}`],
      lookalikes: () => ["sk_test_your_secret_key_here", "sk_live_..."],
    },
    {
      id: "stripe-webhook-secret",
      title: "Webhook signing secret (Stripe/Svix/OpenAI)",
      kind: "webhook",
      keywords: ["whsec_"],
      pattern: /(?<!(?<!\\)[\w-])whsec_[A-Za-z0-9+/]{24,64}={0,2}(?![\w+/=-])/g,

      minEntropy: 3,

      confidence: "high",

      rotate: "https://dashboard.stripe.com/apikeys",
      source: "google/osv-scalibr veles/secrets/stripeapikeys:55",
      samples: (fake) => [`whsec_${fake("base62", 32)}`],
    },
  ],
});
