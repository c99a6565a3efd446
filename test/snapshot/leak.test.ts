// A snapshot is sent along with a ticket: of all the places a secret can stand in, none may show in it, nor in a compare.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { treeScenes } from "../leak-scenes.ts";
import { createGarden } from "../plant.ts";
import { createDirectory, writeFiles } from "../repository.ts";

let root = "";

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const run = async (env: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await runCli({ root, env: { PATH: process.env.PATH, ...env } }, argv);
  expect([0, 1, 2, 3]).toContain(code);
  return stdout + stderr;
};

/** Refuses every part of a configuration, each in another way. */
const refusing = JSON.stringify({
  properties: {
    meta: {},
    agents: { properties: { defaults: { enum: ["a"] } }, additionalProperties: { type: "string" } },
    auth: { propertyNames: { maxLength: 1 }, additionalProperties: { pattern: "^$", type: "string" } },
    models: { anyOf: [{ type: "number" }, { properties: {}, additionalProperties: false }] },
  },
  additionalProperties: false,
});

test.each(Object.entries(treeScenes))("keeps to itself: %s", async (name, plant) => {
  const garden = createGarden(name);
  const { files, env = {} } = plant(garden);
  writeFiles(root, {
    "state/keep": "",
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`state/${path}`, text])),
  });
  writeFileSync(join(root, "next.json"), refusing);
  writeFileSync(join(root, "empty.json"), JSON.stringify({ version: 1, taken: "", salt: "aa", homes: [] }));

  const said = [
    await run(env, "snapshot", "state"),
    await run(env, "snapshot", "state", "--target", "openclaw@2026.9.6", "--format", "json=before.json"),
    await run(env, "compare", "before.json", "state", "--format", "json"),
    await run(env, "compare", "empty.json", "before.json"),
    await run(env, "check", "state", "--config-schema", "next.json", "--format", "json"),
  ].join("\n");

  expect(said.length).toBeGreaterThan(100);
  expect(garden.findIn(said)).toEqual([]);
});

test("does not repeat a secret typed as a snapshot or a schema", async () => {
  const garden = createGarden("typed");

  const said = [
    await run({}, "compare", garden.token()),
    await run({}, "check", ".", "--config-schema", garden.token()),
    await run({}, "snapshot", garden.token()),
    await run({}, "compare", "--against", garden.token(), garden.token()),
  ].join("\n");

  expect(garden.findIn(said)).toEqual([]);
});
