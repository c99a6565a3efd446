/** Real shapes of files, each with its own secrets. */
import type { Garden } from "./plant.ts";

const oauth = (g: Garden) => ({
  type: "oauth",
  provider: "openai",
  access: g.token(80),
  refresh: g.issued("rt_"),
  expires: 1.9e12,
  accountId: g.token(),
});
const key = (g: Garden) => ({ type: "api_key", provider: "openai", key: g.issued("sk-") });
const store = "agents/main/agent/auth-profiles.json";

const configuration = (g: Garden) => ({
  meta: { lastTouchedVersion: "2026.6.1" },
  auth: {
    profiles: { "openai:default": { provider: "openai", mode: "oauth" } },
    order: { openai: ["openai:default", "openai:key"] },
  },
  agents: {
    defaults: {
      model: { primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6", "ollama/qwen3"] },
      models: { "openai/gpt-5.5": { alias: "best" } },
    },
    list: [
      { id: "main", default: true },
      { id: "coder", model: "anthropic/claude-opus-4-6" },
    ],
  },
  models: { providers: { openai: { apiKey: g.issued("sk-"), baseUrl: "https://api.example/v1", models: [] } } },
  env: { ANTHROPIC_API_KEY: g.issued("sk-ant-api03-") },
  $include: "./part.json5",
});

type Shape = (g: Garden) => Readonly<Record<string, unknown>>;

/** Name → files; a string is text, anything else becomes JSON. */
export const shapes: Readonly<Record<string, Shape>> = {
  profiles: (g) => ({
    [store]: {
      version: 1,
      profiles: { "openai:default": oauth(g), "openai:key": key(g) },
      order: { openai: ["openai:key"] },
    },
    "openclaw.json": {},
  }),
  agents: (g) => {
    const shared = oauth(g);
    return {
      [store]: {
        version: 1,
        profiles: {
          "openai:default": shared,
          "anthropic:tok": { type: "token", provider: "anthropic", token: g.issued("sk-ant-oat01-") },
        },
      },
      "agents/coder/agent/auth-profiles.json": {
        version: 1,
        profiles: { "openai:default": { ...shared, access: g.token(80) } },
      },
      [`${store}.1.bak`]: { version: 1, profiles: { "openai:default": shared } },
      "openclaw.json": configuration(g),
    };
  },
  config: (g) => ({
    "openclaw.json": configuration(g),
    "part.json5": { tools: {} },
    [store]: { profiles: { "openai:default": oauth(g) } },
  }),
  state: (g) => ({
    [store]: { profiles: { "openai:default": oauth(g), "openai:key": key(g) } },
    "agents/main/agent/auth-state.json": {
      order: { openai: ["openai:default"] },
      lastGood: { openai: "openai:key" },
      usageStats: { "openai:key": { cooldownUntil: 1.9e12, failureCounts: { auth: 2 } } },
    },
  }),
  models: (g) => ({
    "agents/main/agent/models.json": {
      providers: {
        openai: { apiKey: g.issued("sk-"), api: "openai-responses", models: [{ id: "gpt-5.5", cost: { input: 1 } }] },
      },
    },
    [store]: { profiles: { "openai:default": oauth(g) } },
  }),
  legacy: (g) => ({
    "agents/main/agent/auth.json": { openai: key(g), anthropic: { type: "api_key", key: g.issued("sk-ant-api03-") } },
    "credentials/oauth.json": { openai: oauth(g) },
  }),
  environment: (g) => ({
    ".env": `# keys\nOPENAI_API_KEY=${g.issued("sk-")}\nexport ANTHROPIC_API_KEY="${g.issued("sk-ant-api03-")}"\nX='${g.token()}'\n`,
    "openclaw.json": configuration(g),
  }),
  generic: (g) => ({
    "auth-profiles.json": {
      profiles: {
        "openai:default": {
          type: "oauth",
          provider: "openai",
          access_token: g.token(80),
          refresh_token: g.token(),
          expires_at: "2027-01-01T00:00:00Z",
        },
        "openai:key": { type: "api_key", provider: "openai", key: g.issued("sk-") },
      },
    },
  }),
  policy: (g) => ({
    "auth-lint.yaml": `version: 1\nextends: [recommended]\nproviders:\n  openai: { lane: subscription, owner: openclaw }\n  ollama: { lane: local }\npreference:\n  - openai/gpt-5.5\n  - ollama/*\nrules:\n  profile-dropped: error\noverrides:\n  - files: [examples/**]\n    rules: { profile-dropped: warning }\nignore:\n  - { rule: profile-dropped, files: [a/**], at: /profiles/x, reason: ${g.token()}, expires: 2027-01-31 }\n`,
  }),
};
