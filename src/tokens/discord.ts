import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "discord",
  title: "Discord",
  shapes: [
    {
      id: "discord-bot",
      title: "Discord bot token",
      kind: "bot-token",
      keywords: ["MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT"].flatMap((head) =>
        [..."AEIMQUYcgk"].map((third) => head + third),
      ),
      pattern:
        /(?<!(?<!\\)[\w.-])(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){5,6}(?:[MNO][DTjz][AEIMQUYcgk]|[MNO][AQgw])?\.[\w-]{6}\.[\w-]{27,38}(?![\w.-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "https://discord.com/developers/applications",
      source: "google/osv-scalibr veles/secrets/discordbottoken:34; kingfisher discord.yml",
      samples: (fake) => [
        `${Buffer.from(`1${fake("digits", 18)}`).toString("base64url")}.${fake("base64url", 6)}.${fake("base64url", 38)}`,
      ],
    },
    {
      id: "discord-webhook",
      title: "Discord webhook URL",
      kind: "webhook",
      keywords: ["/api/webhooks/", "/webhooks/"],
      pattern:
        /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,68}/g,
      reach: { before: 40, after: 110 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://discord.com/developers/applications",
      source: "kingfisher 1.99 data/rules/discord.yml",
      samples: (fake) => [`https://discord.com/api/webhooks/${fake("digits", 19)}/${fake("base64url", 68)}`],
    },
    {
      id: "discord-mfa-token",
      title: "Discord user token (mfa.)",
      kind: "session",
      keywords: ["mfa."],
      pattern: /(?<!(?<!\\)[\w-])mfa\.[\w-]{80,95}(?![\w-])/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "https://discord.com/developers/applications",
      source: "Discord user tokens before 2022; kingfisher 1.99 data/rules/discord.yml",
      samples: (fake) => [`mfa.${fake("base64url", 84)}`],
    },
    {
      id: "discord-client-secret",
      title: "Discord client secret",
      kind: "client-secret",
      keywords: ["discord"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[\w-]{32}(?![\w-])/g,

      needsName: ["discord_client_secret", "discord_secret"],

      minEntropy: 3.9,

      confidence: "medium",

      rotate: "https://discord.com/developers/applications",
      source: "gitleaks 8.30 config/gitleaks.toml discord-client-secret",
      samples: (fake) => [fake("base64url", 32)],
    },
  ],
});
