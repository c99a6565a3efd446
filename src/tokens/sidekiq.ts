import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "sidekiq",
  title: "Sidekiq",
  shapes: [
    {
      id: "sidekiq-url-credentials",
      title: "Sidekiq Pro or Enterprise credentials in a gem source",
      kind: "password",
      keywords: ["@gems.contribsys.com", "@enterprise.contribsys.com"],
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{8}:[a-f0-9]{8}(?=@(?:gems|enterprise)\.contribsys\.com)/g,
      reach: { before: 17, after: 26 },

      minEntropy: 2.3,

      confidence: "high",

      rotate: "https://billing.contribsys.com",
      source: "gitleaks 8.30 config/gitleaks.toml sidekiq-sensitive-url",
      samples: (fake) => [`${fake("hex", 8)}:${fake("hex", 8)}@gems.contribsys.com`],
    },
    {
      id: "sidekiq-credentials",
      title: "Sidekiq Pro or Enterprise credentials in the environment",
      kind: "password",
      keywords: ["CONTRIBSYS__COM"],
      pattern: /CONTRIBSYS__COM["']?\s?[=:]\s?["']?([a-f0-9]{8}:[a-f0-9]{8})(?![\w-])/g,

      minEntropy: 2.3,

      confidence: "high",

      rotate: "https://billing.contribsys.com",
      source: "gitleaks 8.30 config/gitleaks.toml sidekiq-secret",
      samples: (fake) => [`CONTRIBSYS__COM=${fake("hex", 8)}:${fake("hex", 8)}`],
    },
    {
      id: "sidekiq-named-credentials",
      title: "Sidekiq Pro or Enterprise credentials under their name",
      kind: "password",
      keywords: ["contribsys"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{8}:[a-f0-9]{8}(?![\w-])/g,
      reach: { before: 0, after: 80 },
      needsName: ["contribsys"],
      minEntropy: 2.3,
      confidence: "high",
      rotate: "https://billing.contribsys.com",
      source: "gitleaks 8.30 config/gitleaks.toml sidekiq-secret",
      samples: (fake) => [`${fake("hex", 8)}:${fake("hex", 8)}`],
    },
  ],
});
