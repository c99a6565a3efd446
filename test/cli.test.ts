// The real pipeline through `main`, with streams of the test's own: exit codes, formats, colour.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../src/cli.ts";
import { createDirectory, writeFiles } from "./repository.ts";

let root = "";

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const run = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = root) => {
  const said = { stdout: "", stderr: "" };
  const output = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTTY: false,
    columns: 100,
  });
  const code = await main({
    argv,
    cwd,
    env: { PATH: process.env.PATH, ...env },
    clock: () => Date.UTC(2026, 10, 24),
    elapsed: () => 1,
    stdout: output("stdout"),
    stderr: output("stderr"),
  });
  return { code, ...said };
};

const store = "agents/main/agent/auth-profiles.json";
const config = JSON.stringify({ meta: { lastTouchedVersion: "2026.6.1" } });
const broken = { [store]: "{", "openclaw.json": config };
const healthy = { [store]: JSON.stringify({ version: 1, profiles: {} }), "openclaw.json": config };
const database = "agents/main/agent/openclaw-agent.sqlite";
const model = (fallbacks: readonly string[]) => ({
  agents: { defaults: { model: { fallbacks, primary: "ollama/a" } } },
});
const target = { meta: { lastTouchedVersion: "2026.6.1" } };
const agents = [{ id: "main", model: "ollama/b" }];
const warned = {
  "openclaw.json": JSON.stringify({ ...target, agents: { ...model(["ollama/c"]).agents, list: agents } }),
};
const informed = { "openclaw.json": JSON.stringify({ ...target, ...model(["ollama/a"]) }) };
const ignoring = [
  "version: 1",
  "ignore:",
  "  - { rule: store-unreadable, files: [agents/**], reason: rewritten tonight }",
  "",
].join("\n");
const escapeCharacter = String.fromCharCode(27);

test.each([
  ["0: nothing found", healthy, ["check"], 0],
  ["0: findings, and nothing to fail on", broken, ["check", "--fail-on", "never"], 0],
  ["1: a finding", broken, ["check"], 1],
  ["1: without a verb", broken, ["."], 1],
  ["2: an unknown flag", healthy, ["check", "--polcy", "x"], 2],
  ["2: a flag without its value", healthy, ["check", "--format"], 2],
  ["2: a value that is none of the choices", healthy, ["check", "--fail-on", "sometimes"], 2],
  ["2: an unknown format", healthy, ["check", "--format", "prety"], 2],
  ["2: a mistyped verb", healthy, ["chekc"], 2],
  ["2: a path that is not there", healthy, ["check", "nowhere"], 2],
  ["2: a policy that is not there", healthy, ["check", "--policy", "nowhere.yaml"], 2],
  ["2: a wrong policy", { ...healthy, "auth-lint.yaml": "version: 1\nrulez: {}\n" }, ["check"], 2],
  [
    "2: a declaration until no day",
    {
      ...healthy,
      "auth-lint.yaml": "version: 1\nproviders:\n  openai: { lane: subscription, expires: after the summer }\n",
    },
    ["policy", "print"],
    2,
  ],
  ["2: an unknown target", healthy, ["check", "--target", "nothing@1"], 2],
  ["3: a database that cannot be opened", { ...healthy, [database]: "x" }, ["check"], 3],
  ["0: a finding below what fails", warned, ["check"], 0],
  ["1: a warning, and warnings fail", warned, ["check", "--fail-on", "warning"], 1],
  ["1: informed, and information fails", informed, ["check", "--fail-on", "info"], 1],
  ["0: informed, and warnings fail", informed, ["check", "--fail-on", "warning"], 0],
  ["0: a finding that is ignored with a reason", { ...broken, "auth-lint.yaml": ignoring }, ["check"], 0],
  ["1: the same without ignores", { ...broken, "auth-lint.yaml": ignoring }, ["check", "--no-ignores"], 1],
  ["2: a state directory that is not there", healthy, ["check", "--state", "nowhere"], 2],
  ["2: a time that is none", healthy, ["check", "--now", "noon"], 2],
  ["2: a target that is no version", healthy, ["check", "--target", "openclaw"], 2],
  ["2: a rule that is not there", {}, ["explain", "no-such-rule"], 2],
  ["2: a schema that is not there", {}, ["schema", "no-such-schema"], 2],
  ["2: a report that cannot be written", healthy, ["check", "--format", "json=openclaw.json/report.json"], 2],
  ["2: a policy that is not YAML", { ...healthy, "auth-lint.yaml": "version: [1\n" }, ["check"], 2],
  ["2: a part of a command that takes none", healthy, ["resolve", "--shard", "1/2"], 2],
  ["3 over 1: a finding, and a store that cannot be opened", { ...broken, [database]: "x" }, ["check"], 3],
  ["3, whatever fails", { ...healthy, [database]: "x" }, ["check", "--fail-on", "never"], 3],
  ["3: a `.git` that is no repository", { ...healthy, ".git/config": "" }, ["check"], 3],
  ["3: staged outside a repository", healthy, ["staged"], 3],
  ["3: history outside a repository", healthy, ["history"], 3],
  ["3: resolve without a home", { "a.txt": "" }, ["resolve"], 3],
])("exit %s", async (_, files, argv, expected) => {
  writeFiles(root, files);

  const { code, stdout, stderr } = await run(argv);

  expect(code).toBe(expected);
  expect(`${stdout}${stderr}`).not.toBe("");
});

test("a wrong policy is told with its place and what was meant", async () => {
  writeFiles(root, {
    ...healthy,
    "auth-lint.yaml": "version: 1\nproviders:\n  openai: { lane: local, expires: soon }\n",
  });

  const { stderr } = await run(["check"]);

  expect(stderr).toContain("auth-lint.yaml:3");
  expect(stderr).toContain("YYYY-MM-DD");
});

test("several formats in one run: one to a file, one to the stream", async () => {
  writeFiles(root, broken);

  const { stdout } = await run(["check", "--format", "json=report.json", "--format", "compact"]);

  expect(stdout).toContain("error[store-unreadable]");
  expect(JSON.parse(readFileSync(join(root, "report.json"), "utf8"))).toMatchObject({ version: 1 });
});

test("--stats tells times on the error stream and leaves the report as it is", async () => {
  writeFiles(root, broken);

  const plain = await run(["check", "--format", "json"]);
  const timed = await run(["check", "--format", "json", "--stats"]);

  expect(timed).toMatchObject({ code: 1, stdout: plain.stdout });
  expect(timed.stderr).toMatch(/^phase +ms\nstart +/);
  expect(timed.stderr).toMatch(/^translate +\d+\.\d$/m);
  expect(timed.stderr).toMatch(/^store-unreadable +\d+\.\d +1$/m);
});

test.each([
  ["COLUMNS=60", { COLUMNS: "60" }, 60],
  ["COLUMNS=20, of which 40 are the least", { COLUMNS: "20" }, 40],
  ["COLUMNS=200, of which 120 are read with ease", { COLUMNS: "200" }, 120],
  ["COLUMNS that is no number", { COLUMNS: "wide" }, 100],
])("prose in a pipe is as wide as %s says", async (_, env, width) => {
  writeFiles(root, broken);

  const { stdout } = await run(["check", "--format", "pretty"], env);
  const prose = /^ {2}why {2}[\s\S]*?(?=\n {2}do )/m.exec(stdout)?.[0].split("\n") ?? [];
  const longest = Math.max(...prose.map((line) => line.length));

  expect(longest).toBeLessThanOrEqual(width);
  expect(longest).toBeGreaterThan(width - 30);
});

test("--quiet says nothing where nothing is to be said, and findings all the same", async () => {
  writeFiles(root, healthy);
  const silent = await run(["check", "--quiet"]);
  writeFiles(root, broken);
  const told = await run(["check", "-q"]);

  expect(silent).toMatchObject({ code: 0, stdout: "", stderr: "" });
  expect(told.stdout).toContain("store-unreadable");
});

test.each([
  ["--color always", ["--color", "always"], {}, true],
  ["no terminal", [], {}, false],
  ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
  ["NO_COLOR over FORCE_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["a flag over NO_COLOR", ["--color", "always"], { NO_COLOR: "1" }, true],
  ["--no-color", ["--no-color"], { FORCE_COLOR: "1" }, false],
])("colour by %s", async (_, argv, env, expected) => {
  writeFiles(root, broken);

  const { stdout } = await run(["check", "--format", "pretty", ...argv], env);

  expect(stdout.includes(escapeCharacter)).toBe(expected);
});

test("a file named alone is claimed by the home it lies in", async () => {
  const guide = { type: "oauth", provider: "openai", access_token: "a", refresh_token: "b", expires_at: "2027-01-01" };
  writeFiles(root, { [store]: JSON.stringify({ profiles: { "openai:default": guide } }), "openclaw.json": config });

  const inside = await run(["check", "auth-profiles.json", "--format", "json"], {}, join(root, "agents/main/agent"));

  expect(JSON.parse(inside.stdout)).toMatchObject({ targets: [{ runtime: "openclaw" }] });
  expect(inside.code).toBe(1);
});

test("init leaves a pasted credential out of the policy it writes", async () => {
  const pasted = ["sk", "proj", "a8F3kL0qZ7xW2mN5vB9c"].join("-");
  writeFiles(root, {
    [store]: JSON.stringify({ version: 1, profiles: { a: { type: "api_key", provider: pasted, key: "x" } } }),
    "openclaw.json": JSON.stringify({ agents: { defaults: { model: `openai/${pasted}` } } }),
  });

  const { stdout } = await run(["init", "--yes"]);

  expect(stdout.toLowerCase()).not.toContain("a8f3kl");
  expect(existsSync(join(root, "auth-lint.yaml"))).toBe(true);
});
