// No character of a secret may leave the program: not in a format, not in an error, whatever the files look like.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../src/cli.ts";
import { loadSqlite } from "../src/sources/sqlite-module.ts";
import type { LeakScene } from "./leak-parts.ts";
import { policyScenes } from "./leak-policies.ts";
import { treeScenes } from "./leak-scenes.ts";
import { createGarden, type Garden } from "./plant.ts";
import { createDirectory, createRepository, writeFiles } from "./repository.ts";

let root = "";

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Runs one invocation; returns all it wrote, to both streams and to files, and the exit code. */
const run = async (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  let text = "";
  const output = {
    write: (part: string) => {
      text += part;
    },
    isTTY: false,
    columns: 100,
  };
  const code = await main({
    argv,
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    clock: () => Date.UTC(2026, 10, 24),
    elapsed: () => 1,
    stdout: output,
    stderr: output,
  });
  return { text, code };
};

const ways: readonly (readonly string[])[] = [
  ["check", ".", "--format", "pretty", "--color", "always", "--show-suppressed"],
  ["check", ".", "--format", "compact"],
  ["check", ".", "--format", "agent", "--as-committed"],
  ["check", ".", "--format", "json", "--show-suppressed", "--stats"],
  ["check", ".", "--format", "json", "--target", "openclaw@2026.9.6", "--as-committed"],
  ["check", ".", "--format", "pretty", "--target", "openclaw@2026.6.5", "--policy", "strict"],
  ["resolve", "."],
  ["resolve", ".", "--format", "json"],
  ["policy", "print"],
];

/** Everything said about a scene in every way of asking; each must end with an exit code of its own. */
const runAll = async ({ files, env }: LeakScene): Promise<string> => {
  writeFiles(root, files);
  const texts: string[] = [];
  for (const argv of ways) {
    const { text, code } = await run(argv, env);
    expect([0, 1, 2, 3]).toContain(code);
    texts.push(text);
  }
  return texts.join("\n");
};

test.each(Object.entries(treeScenes))("keeps to itself: %s", async (name, plant) => {
  const garden = createGarden(name);

  const said = await runAll(plant(garden));

  expect(said.length).toBeGreaterThan(100);
  expect(garden.findIn(said)).toEqual([]);
});

test.each(Object.entries(policyScenes))("keeps a policy's secrets to itself: %s", async (name, plant) => {
  const garden = createGarden(name);
  const store = JSON.stringify({ profiles: [{ key: garden.phrase() }] });

  const said = await runAll({
    files: { "auth-lint.yaml": plant(garden), "agents/main/agent/auth-profiles.json": store, "openclaw.json": "{}" },
  });

  expect(said.length).toBeGreaterThan(100);
  expect(garden.findIn(said)).toEqual([]);
});

const invocations: Readonly<Record<string, (garden: Garden) => readonly string[]>> = {
  "a verb": (g) => [g.token()],
  "a path": (g) => ["check", g.token()],
  "two paths": (g) => ["check", g.token(), `${g.token()}/auth.json`],
  "a flag": (g) => [`--${g.token()}`],
  "a flag's value": (g) => ["check", ".", `--quiet=${g.token()}`],
  "a format": (g) => ["check", ".", "--format", g.token()],
  "a file to write to": (g) => ["check", ".", "--format", `json=nothing/${g.token()}\0/x`],
  "a policy": (g) => ["check", ".", "--policy", g.token()],
  "a target": (g) => ["check", ".", "--target", g.token()],
  "a target's version": (g) => ["check", ".", "--target", `openclaw@${g.token()}`],
  "a target's runtime": (g) => ["check", ".", "--target", `${g.token().toLowerCase()}@1.0`],
  "a state directory": (g) => ["check", "--state", g.token()],
  "a time": (g) => ["check", ".", "--now", g.token()],
  "a level": (g) => ["check", ".", "--fail-on", g.token()],
  "a rule to explain": (g) => ["explain", g.token()],
  "a schema": (g) => ["schema", g.token()],
  "a policy command": (g) => ["policy", g.token()],
};

test.each(Object.entries(invocations))("does not repeat a secret typed as %s", async (name, type) => {
  const garden = createGarden(name);

  const { text } = await run(type(garden));

  expect(garden.findIn(text)).toEqual([]);
});

test("keeps git's configuration to itself when git cannot read it", async () => {
  const garden = createGarden("git");
  const repository = createRepository(root);
  repository.write("openclaw.json", "{}");
  repository.write(
    ".git/config",
    `[remote "x"]\n\turl = https://u:${garden.token()}@x.example\n[core\n\t${garden.token()}`,
  );

  const { text, code } = await run(["check", "."], { HOME: root });
  repository.remove();

  expect(code).toBe(3);
  expect(garden.findIn(text)).toEqual([]);
});

test.skipIf(loadSqlite() === undefined)("keeps the cells of a database to itself", async () => {
  const garden = createGarden("sqlite");
  const cell = (text: string) => text.replaceAll("'", "''");
  const broken = `{"profiles": {"${garden.token()}": {"key": "${garden.phrase()}", ${garden.phrase()}`;
  const held = JSON.stringify({ profiles: { [garden.token()]: { type: garden.token(), key: garden.phrase() } } });
  writeFiles(root, { "openclaw.json": "{}", "agents/main/agent/.keep": "", "agents/coder/agent/.keep": "" });
  const create = (agent: string, text: string): void => {
    const sqlite = loadSqlite();
    const file = join(root, `agents/${agent}/agent/openclaw-agent.sqlite`);
    const database = sqlite && new sqlite.DatabaseSync(file, { readOnly: false });
    database?.exec(
      `CREATE TABLE auth_profile_store (store_key TEXT, store_json TEXT); CREATE TABLE "${garden.token()}" (x);
       INSERT INTO auth_profile_store VALUES ('primary', '${cell(text)}'), ('${garden.token()}', '${cell(text)}')`,
    );
    database?.close();
  };
  create("main", held);
  create("coder", broken);

  const said = await runAll({ files: {} });

  expect(garden.findIn(said)).toEqual([]);
});

test("keeps them out of a report written to a file", async () => {
  const garden = createGarden("report file");
  writeFiles(root, {
    "openclaw.json": `{ "agents": ${garden.phrase()} }`,
    ".env": `OPENAI_API_KEY=${garden.phrase()}`,
  });

  await run(["check", ".", "--format", "json=report.json"]);

  expect(garden.findIn(readFileSync(join(root, "report.json"), "utf8"))).toEqual([]);
});
