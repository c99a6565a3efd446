// Databases of other programs: what is read, and what is named for not being read.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSqlite } from "../../src/sources/sqlite-module.ts";
import { createDirectory } from "../repository.ts";
import { fake } from "../runtimes/kit/home.ts";
import { later, writeHome } from "./home.ts";
import { reportLive } from "./run.ts";

const sqlite = loadSqlite();
if (sqlite === undefined) console.warn(`Databases skipped: Node ${process.versions.node} has no node:sqlite`);

let root = "";

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const create = (path: string, sql: string): void => {
  const absolute = join(root, path);
  mkdirSync(dirname(absolute), { recursive: true });
  const database = sqlite && new sqlite.DatabaseSync(absolute, { readOnly: false });
  database?.exec(sql);
  database?.close();
};

const opencode = ".local/share/opencode/opencode.db";
const schema = `
  CREATE TABLE account (id TEXT PRIMARY KEY, email TEXT, url TEXT, access_token TEXT, refresh_token TEXT, token_expiry INTEGER);
  CREATE TABLE credential (id TEXT PRIMARY KEY, integration_id TEXT, label TEXT NOT NULL, value TEXT NOT NULL, active INTEGER);
  CREATE TABLE message (id TEXT, text TEXT);`;
const row = (id: string, provider: string, value: unknown, active = 1): string =>
  `INSERT INTO credential VALUES ('${id}', '${provider}', '', '${JSON.stringify(value)}', ${active});`;

test.skipIf(sqlite === undefined)("OpenCode's database is read: logins, keys, its own account", async () => {
  const login = { type: "oauth", access: fake.opaque(), refresh: fake.opaque(), expires: later };
  create(
    opencode,
    `${schema}${row("c1", "anthropic", login)}${row("c2", "openrouter", { type: "key", key: fake.opaque() })}
     ${row("c3", "xai", { type: "key", key: fake.opaque() }, 0)}${row("c4", "groq", "sealed")}
     INSERT INTO account VALUES ('a1', 'me', 'https://x', '${fake.opaque()}', '${fake.opaque()}', ${later});`,
  );

  const { machine, unjudged } = await reportLive(root);

  expect(unjudged).toEqual([]);
  expect(
    machine?.matrix.holdings.map(({ provider, kind, serves = "first" }) => `${provider} ${kind} ${serves}`),
  ).toEqual(["anthropic oauth first", "openrouter api-key first", "xai api-key never", "opencode oauth first"]);
});

test.skipIf(sqlite === undefined)("a login in OpenCode's database and in another program has two owners", async () => {
  const refresh = fake.opaque();
  const login = { type: "oauth", access: fake.opaque(), refresh, expires: later };
  create(opencode, `${schema}${row("c1", "anthropic", login)}`);
  writeHome(root, {
    ".claude/.credentials.json": {
      claudeAiOauth: { accessToken: fake.opaque(), refreshToken: refresh, expiresAt: later },
    },
  });

  const { findings } = await reportLive(root);

  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toContain(`token-has-two-owners ${opencode}`);
});

test.skipIf(sqlite === undefined)("a database of another shape holds nothing to say", async () => {
  create(opencode, "CREATE TABLE account (name TEXT); CREATE VIEW credential AS SELECT 1 AS id, 2 AS value;");

  const { findings, machine, unjudged } = await reportLive(root);

  expect([findings, machine?.matrix.holdings, unjudged]).toEqual([[], [], []]);
});

test.each([
  ".claude-code-router/config.sqlite",
  ".config/Cursor/User/globalStorage/state.vscdb",
  ".config/gcloud/access_tokens.db",
  ".local/share/kiro-cli/data.sqlite3",
])("%s is named, and not opened", async (path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), fake.opaque());

  const { scope, code } = await reportLive(root);

  expect(code).toBe(0);
  expect(scope.skipped).toMatchObject([{ reason: expect.stringContaining("held in it and not read") }]);
});
