import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "deno",
  title: "Deno Deploy",
  shapes: [
    {
      id: "deno-token",
      title: "Deno Deploy token",
      kind: "api-key",
      keywords: ["ddp_", "ddo_", "ddw_"],
      pattern: /(?<!(?<!\\)[\w-])dd[pow]_[A-Za-z0-9]{36}(?![\w-])/g,

      minEntropy: 3.6,

      confidence: "high",

      rotate: "https://dash.deno.com/account#access-tokens",
      source: "betterleaks 1.7 config/betterleaks.toml deno-account-token",
      samples: (fake) => [`ddp_${fake("base62", 36)}`],
    },
  ],
});
