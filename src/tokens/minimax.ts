import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "minimax",
  title: "MiniMax",
  shapes: [
    {
      id: "minimax-payg-key",
      title: "MiniMax pay-as-you-go key",
      kind: "api-key",
      keywords: ["sk-api-"],
      pattern: /(?<!(?<!\\)[\w-])sk-api-[\w-]{100,130}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://platform.minimax.io/user-center/basic-information/interface-key",
      source: "betterleaks 1.7 config/betterleaks.toml, minimax-api-key (119)",
      samples: (fake) => [`sk-api-${fake("base64url", 119)}`],
    },
    {
      id: "minimax-plan-key",
      title: "MiniMax Token/Coding Plan key",
      kind: "api-key",
      keywords: ["sk-cp-"],
      pattern: /(?<!(?<!\\)[\w-])sk-cp-[\w-]{40,160}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://platform.minimax.io/user-center/basic-information/interface-key",
      source: 'platform.minimax.io docs (Token Plan key vs API key "not interchangeable")',
      samples: (fake) => [`sk-cp-${fake("base64url", 119)}`],
    },
    {
      id: "minimax-legacy-jwt",
      title: "MiniMax legacy JWT key",
      kind: "api-key",
      keywords: ["eyJ"],
      pattern: /(?<!(?<!\\)[\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{20,4000}\.[\w-]{20,2000}(?![\w-])/g,
      reach: { before: 0, after: 8008 },
      needsName: ["minimax"],

      minEntropy: 3,
      claims: ["GroupName", "SubjectID"],
      confidence: "medium",

      rotate: "https://platform.minimax.io/user-center/basic-information/interface-key",
      source: "MiniMax docs (JWT with GroupName/SubjectID claims)",
      samples: (fake) => [fake.jwt({ GroupName: "x", iss: "minimax" })],
    },
  ],
});
