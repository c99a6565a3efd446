import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "authress",
  title: "Authress",
  shapes: [
    {
      id: "authress-access-key",
      title: "Authress service client access key",
      kind: "private-key",
      keywords: [".acc_", ".acc-"],
      pattern:
        /(?<!(?<!\\)[\w-])(?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}(?![\w+/=-])/g,
      reach: { before: 46, after: 160 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://authress.io",
      source: "gitleaks 8.30 config/gitleaks.toml authress-service-client-access-key",
      samples: (fake) => [
        `sc_${fake("lower36", 12)}.${fake("lower36", 4)}.acc_${fake("lower36", 20)}.${fake("base64", 64)}`,
      ],
    },
  ],
});
