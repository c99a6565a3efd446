/** The machine the speed and the safety of `live` are measured on: 12 runtimes, 40 caches, 5 SQLite stores. */
import { fake } from "../runtimes/kit/home.ts";
import { claudeLogin, codexAuth, type Files, later, oauth, openclawConfig, storeOf } from "./home.ts";

const login = (more: Readonly<Record<string, unknown>> = {}) => ({
  access_token: fake.opaque(),
  refresh_token: fake.opaque(),
  ...more,
});

const named = (count: number, path: (index: number) => string, content: (index: number) => unknown): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [path(index), content(index)]));

const profiles = (index: number) =>
  storeOf({
    [`openai:agent-${index}`]: oauth("openai", { accountId: `account-${index}` }),
    "openrouter:default": { type: "api_key", provider: "openrouter", key: fake.opaque() },
  });

const hermes = () => ({ version: 1, providers: { xai: { tokens: login() } }, credential_pool: {} });

/** Paths of the databases. */
export const databases: readonly string[] = [
  ...["main", "coder", "writer", "ops"].map((agent) => `.openclaw/agents/${agent}/agent/openclaw-agent.sqlite`),
  ".openclaw/state/openclaw.sqlite",
];

/** Each signed in on its own: nothing is to be said of it. */
export const crowdedHome = (): Files => ({
  ".openclaw/openclaw.json": openclawConfig("2026.9.6"),
  ...Object.fromEntries(databases.map((path, index) => [path, index === 0 ? profiles(99) : storeOf({})])),
  ".openclaw-old/openclaw.json": openclawConfig("2026.6.1"),
  ...named(10, (index) => `.openclaw-old/agents/agent-${index}/agent/auth-profiles.json`, profiles),
  ".codex/auth.json": codexAuth("account-codex"),
  ".codex/.credentials.json": { "x|1": { server_name: "x", expires_at: later, ...login() } },
  ".codex/config.toml": 'model = "gpt-5.5"\n',
  ".claude/.credentials.json": claudeLogin(),
  ".claude/settings.json": { model: "opus" },
  ".claude.json": { mcpServers: {}, projects: {} },
  ".hermes/auth.json": hermes(),
  ".hermes/config.yaml": "model:\n  default: grok-5\n  provider: xai\n",
  ...named(6, (index) => `.hermes/profiles/p${index}/auth.json`, hermes),
  ".local/share/opencode/auth.json": { openrouter: { type: "api", key: fake.opaque() } },
  ".local/share/opencode/mcp-auth.json": {
    x: { tokens: { accessToken: fake.opaque(), refreshToken: fake.opaque(), expiresAt: later / 1000 } },
  },
  ".pi/agent/auth.json": { openai: { type: "api_key", key: fake.opaque() } },
  ".config/gh/hosts.yml": `github.com:\n  user: me\n  oauth_token: ${fake.opaque()}\n`,
  ".copilot/config.json": { copilot_tokens: { "https://github.com:me": fake.opaque() } },
  ".gemini/oauth_creds.json": { ...login(), expiry_date: later },
  ".gemini/mcp-oauth-tokens.json": [{ serverName: "x", token: { accessToken: fake.opaque(), expiresAt: later } }],
  ".gemini/settings.json": { security: { auth: { selectedType: "oauth-personal" } } },
  ".qwen/oauth_creds.json": { ...login(), expiry_date: later, resource_url: "portal.qwen.ai" },
  ".config/goose/secrets.yaml": `OPENROUTER_API_KEY: ${fake.opaque()}\n`,
  ".config/goose/config.yaml": "GOOSE_PROVIDER: openrouter\nGOOSE_MODEL: auto\n",
  ".config/goose/xai_oauth/tokens.json": login(),
  ".config/goose/kimicode/token.json": login(),
  ".config/goose/huggingface/oauth/tokens.json": login(),
  ".local/share/crush/crush.json": { providers: { openrouter: { api_key: fake.opaque() } } },
  ".local/share/kilo/auth.json": { kilo: { type: "api", key: fake.opaque() } },
  ".cli-proxy-api/somebody.json": { type: "codex", ...login() },
  ".aws/credentials": `[default]\naws_secret_access_key = ${fake.opaque()}\n`,
  ".docker/config.json": { auths: { "registry.example": { auth: fake.opaque() } } },
  ".bashrc": "export EDITOR=vi\n",
});
