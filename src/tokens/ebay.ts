import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "ebay",
  title: "eBay",
  shapes: [
    {
      id: "ebay-client-secret",
      title: "eBay client secret",
      kind: "client-secret",
      keywords: ["PRD-", "SBX-"],
      pattern: /(?<!(?<!\\)[\w-])(?:PRD|SBX)-[a-f0-9]{8,13}(?:-[a-f0-9]{4}){3}-[a-f0-9]{4,12}(?![\w-])/g,
      minEntropy: 2.8,
      confidence: "medium",
      rotate: "https://developer.ebay.com/my/keys",
      source:
        "eBay developers, application keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml ebay-client-secret",
      samples: (fake) => [
        `PRD-${fake("hex", 12)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}-${fake("hex", 4)}`,
      ],
    },
  ],
});
