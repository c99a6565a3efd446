/** A home of the machine the agents live on, made at run time: healthy, as each program leaves it. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadSqlite } from "../../src/sources/sqlite-module.ts";
import { fake } from "../runtimes/kit/home.ts";

/** Unix ms: the time `live` is run at, and times far from it. */
export const now = Date.UTC(2026, 10, 22);
export const later = now + 30 * 86_400_000;
export const earlier = now - 30 * 86_400_000;

/** Versions that keep their profiles in another way. */
export const eras = ["2026.6.1", "2026.6.5", "2026.9.6"] as const;
export type Version = (typeof eras)[number];

/** Path → text, or data for JSON; of a database, what its store holds. */
export type Files = Record<string, unknown>;

/** Put together, so that nothing here looks like a credential. */
export const anthropic = (part: string): string => ["sk", "ant", `${part}01`, fake.opaque()].join("-");

export const openaiJwt = (account: string, more: Readonly<Record<string, unknown>> = {}): string =>
  fake.jwt({
    exp: later / 1000,
    "https://api.openai.com/auth": { chatgpt_account_id: account },
    ...more,
  });

export const oauth = (provider: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: "oauth",
  provider,
  access: fake.opaque(),
  refresh: fake.opaque(),
  expires: later,
  ...more,
});

export const codexAuth = (account: string, more: Readonly<Record<string, unknown>> = {}) => ({
  auth_mode: "chatgpt",
  OPENAI_API_KEY: null,
  tokens: {
    id_token: openaiJwt(account),
    access_token: openaiJwt(account),
    refresh_token: fake.opaque(),
    account_id: account,
  },
  last_refresh: "2026-11-20T08:00:00Z",
  ...more,
});

export const claudeLogin = (more: Readonly<Record<string, unknown>> = {}) => ({
  claudeAiOauth: {
    accessToken: anthropic("oat"),
    refreshToken: anthropic("ort"),
    expiresAt: later,
    scopes: ["user:inference"],
    subscriptionType: "max",
    ...more,
  },
});

/** Where OpenClaw of a version keeps the profiles of an agent. */
export const storePath = (version: Version, agent = "main"): string =>
  `.openclaw/agents/${agent}/agent/${version === "2026.6.1" ? "auth-profiles.json" : "openclaw-agent.sqlite"}`;

export const storeOf = (profiles: unknown) => ({ version: 1, profiles });

export const openclawConfig = (version: Version, more: Readonly<Record<string, unknown>> = {}) => ({
  meta: { lastTouchedVersion: version },
  agents: {
    defaults: { model: { primary: "openai/gpt-5.5", fallbacks: ["ollama/qwen3"] } },
    list: [{ id: "main", default: true }, { id: "coder" }],
  },
  ...more,
});

/** OpenClaw, Codex, Claude Code, Hermes, Gemini CLI, ZeroClaw and Droid, each signed in on its own. */
export const healthyHome = (version: Version): Files => ({
  ".openclaw/openclaw.json": openclawConfig(version),
  [storePath(version)]: storeOf({
    "openai:default": oauth("openai", { accountId: "account-openclaw" }),
    "openrouter:default": { type: "api_key", provider: "openrouter", key: fake.opaque() },
  }),
  [storePath(version, "coder")]: storeOf({}),
  ".codex/auth.json": codexAuth("account-codex"),
  ".codex/config.toml": 'model = "gpt-5.5"\n',
  ".claude/.credentials.json": claudeLogin(),
  ".claude/settings.json": { model: "opus" },
  ".hermes/auth.json": {
    version: 1,
    providers: { xai: { tokens: { access_token: fake.opaque(), refresh_token: fake.opaque() } } },
    credential_pool: {},
  },
  ".hermes/config.yaml": "model:\n  default: grok-5\n  provider: xai\n",
  ".gemini/oauth_creds.json": { access_token: fake.opaque(), refresh_token: fake.opaque(), expiry_date: later },
  ".gemini/settings.json": { security: { auth: { selectedType: "oauth-personal" } } },
  ".bashrc": "export EDITOR=vi\nalias ll='ls -l'\n",
  ".config/systemd/user/openclaw-gateway.service":
    "[Service]\nExecStart=/usr/bin/openclaw gateway run\nEnvironment=NODE_ENV=production\n",
  "dotfiles/README.md": "My files.\n",
  "dotfiles/bash/.bashrc": "export EDITOR=vi\n",
});

const writeDatabase = (absolute: string, store: unknown): void => {
  const sqlite = loadSqlite();
  if (sqlite === undefined) return;
  const database = new sqlite.DatabaseSync(absolute, { readOnly: false });
  const text = JSON.stringify(store).replaceAll("'", "''");
  database.exec(
    `CREATE TABLE auth_profile_store (store_key TEXT PRIMARY KEY, store_json TEXT NOT NULL, updated_at INTEGER);
     INSERT INTO auth_profile_store VALUES ('primary', '${text}', 1);`,
  );
  database.close();
};

/** Writes a home, every file for its owner alone. */
export const writeHome = (root: string, files: Readonly<Files>): void => {
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(root, path);
    mkdirSync(dirname(absolute), { recursive: true });
    if (path.endsWith(".sqlite")) writeDatabase(absolute, content);
    else writeFileSync(absolute, typeof content === "string" ? content : JSON.stringify(content, null, 2));
    if (existsSync(absolute)) chmodSync(absolute, 0o600);
  }
};
