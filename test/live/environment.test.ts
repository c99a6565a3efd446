// Variables: those that move folders, those that files set, and those of this process.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDirectory } from "../repository.ts";
import { fake } from "../runtimes/kit/home.ts";
import { claudeLogin, codexAuth, oauth, openclawConfig, storeOf, writeHome } from "./home.ts";
import { reportLive } from "./run.ts";

let root = "";
let elsewhere = "";

beforeEach(() => {
  root = createDirectory();
  elsewhere = createDirectory();
});

afterEach(() => {
  for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

/** Where credentials were found; a folder out of the home is told by its absolute path, its random name masked. */
const pathsOf = async (env: Readonly<Record<string, string>>, flags: readonly string[] = []) => {
  const { machine } = await reportLive(root, env, flags);
  return machine?.matrix.holdings.map(({ path }) => (path.startsWith("/") ? "elsewhere" : path)) ?? [];
};

const moved: readonly (readonly [string, string, unknown])[] = [
  ["CODEX_HOME", "auth.json", codexAuth("a")],
  ["CLAUDE_CONFIG_DIR", ".credentials.json", claudeLogin()],
  ["GEMINI_CLI_HOME", "oauth_creds.json", { access_token: "x", refresh_token: fake.opaque(), expiry_date: 4e12 }],
  ["XDG_DATA_HOME", "opencode/auth.json", { openrouter: { type: "api", key: fake.opaque() } }],
  ["GH_CONFIG_DIR", "hosts.yml", `github.com:\n  oauth_token: ${fake.opaque()}\n`],
];

test.each(moved)("%s moves a folder out of the home", async (name, file, content) => {
  writeHome(elsewhere, { [file]: content });

  expect(await pathsOf({ HOME: root, [name]: elsewhere })).toEqual(["elsewhere"]);
});

test("a folder that was moved does not hide the one at home", async () => {
  writeHome(root, { ".codex/auth.json": codexAuth("a") });
  writeHome(elsewhere, { "auth.json": codexAuth("b") });

  expect((await pathsOf({ HOME: root, CODEX_HOME: elsewhere })).toSorted()).toEqual([".codex/auth.json", "elsewhere"]);
});

test("of another home the variables of this process say nothing, unless asked to", async () => {
  writeHome(elsewhere, { "auth.json": codexAuth("b") });
  const env = { CODEX_HOME: elsewhere };

  expect(await pathsOf(env)).toEqual([]);
  expect(await pathsOf(env, ["--env"])).toEqual(["elsewhere"]);
});

test.each(["relative", "~/codex", ""])("a folder named %j is nowhere that could be looked at", async (place) => {
  writeHome(root, { ".codex/auth.json": codexAuth("a") });

  expect(await pathsOf({ HOME: root, CODEX_HOME: place })).toEqual([".codex/auth.json"]);
});

const said = async (files: Readonly<Record<string, unknown>>, flags: readonly string[] = [], env = {}) => {
  writeHome(root, files);
  return (await reportLive(root, env, flags)).findings.map(({ rule, path, line }) => `${rule} ${path}:${line}`);
};

const key = (): string => fake.opaque();
const unit = (...lines: readonly string[]): string => ["[Service]", ...lines, ""].join("\n");
const service = ".config/systemd/user/claude-bot.service";

test("--env judges with this process's variables too", async () => {
  const files = { ".claude/.credentials.json": claudeLogin() };
  const env = { HOME: root, ANTHROPIC_API_KEY: key() };

  expect(await said(files, [], env)).toEqual([]);
  expect(await said(files, ["--env"], env)).toEqual(["api-key-shadows-subscription environment:1"]);
});

const setIn: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ["a shell profile", { ".zshrc": `alias x=y\nexport ANTHROPIC_API_KEY='${key()}'\n` }, ".zshrc:2"],
  [
    "fish",
    { ".config/fish/conf.d/keys.fish": `set -gx ANTHROPIC_API_KEY ${key()}\n` },
    ".config/fish/conf.d/keys.fish:1",
  ],
  [
    "environment.d",
    { ".config/environment.d/50-keys.conf": `ANTHROPIC_API_KEY=${key()}\n` },
    ".config/environment.d/50-keys.conf:1",
  ],
  [
    "a unit",
    { [service]: unit("ExecStart=/usr/bin/claude -p", `Environment="ANTHROPIC_API_KEY=${key()}"`) },
    `${service}:3`,
  ],
  [
    "a drop-in",
    {
      [service]: unit("ExecStart=/usr/bin/claude -p"),
      [`${service}.d/10-key.conf`]: unit(`Environment=ANTHROPIC_API_KEY=${key()}`),
    },
    `${service}.d/10-key.conf:2`,
  ],
  [
    "a unit's environment file, anywhere in the home",
    {
      [service]: unit("ExecStart=claude -p", "EnvironmentFile=-%h/secrets/bot.env"),
      "secrets/bot.env": `# keys\nANTHROPIC_API_KEY=${key()}\n`,
    },
    "secrets/bot.env:2",
  ],
];

test.each(setIn)("a key set in %s shadows the subscription", async (_, files, place) => {
  expect(await said({ ".claude/.credentials.json": claudeLogin(), ...files })).toEqual([
    `api-key-shadows-subscription ${place}`,
  ]);
});

test("units are read where XDG_CONFIG_HOME has them", async () => {
  writeHome(root, { ".claude/.credentials.json": claudeLogin() });
  writeHome(elsewhere, {
    "systemd/user/claude.service": unit("ExecStart=claude", `Environment=ANTHROPIC_API_KEY=${key()}`),
  });

  const { findings } = await reportLive(root, { HOME: root, XDG_CONFIG_HOME: elsewhere });

  expect(findings).toMatchObject([{ rule: "api-key-shadows-subscription", line: 3 }]);
});

test("a unit's key counts for the program it starts alone", async () => {
  const files = {
    ".claude/.credentials.json": claudeLogin(),
    ".openclaw/openclaw.json": openclawConfig("2026.6.1"),
    ".openclaw/agents/main/agent/auth-profiles.json": storeOf({ "openai:default": oauth("openai") }),
  };
  const other = unit("ExecStart=/usr/bin/backup", `Environment=ANTHROPIC_API_KEY=${key()}`);

  expect(await said({ ...files, ".config/systemd/user/backup.service": other })).toEqual([]);
  const gateway = ".config/systemd/user/openclaw-gateway.service";
  const own = unit(
    "ExecStart=openclaw gateway run",
    `Environment=OPENAI_API_KEY=${key()}`,
    `Environment=ANTHROPIC_API_KEY=${key()}`,
  );
  expect(await said({ ...files, [gateway]: own })).toEqual([`api-key-shadows-subscription ${gateway}:3`]);
});

test("an environment file outside the home is not opened", async () => {
  writeHome(elsewhere, { "keys.env": `ANTHROPIC_API_KEY=${key()}\n` });
  const lines = unit(
    "ExecStart=claude",
    `EnvironmentFile=${join(elsewhere, "keys.env")}`,
    "EnvironmentFile=%h/../x.env",
  );

  expect(await said({ ".claude/.credentials.json": claudeLogin(), [service]: lines })).toEqual([]);
});
