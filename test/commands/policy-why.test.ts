import { afterEach, beforeEach, expect, test } from "vitest";
import { createRepository, type Repository } from "../repository.ts";
import { runCli } from "./run-cli.ts";

let work: Repository;

beforeEach(() => {
  work = createRepository();
  work.write("openclaw.json", JSON.stringify({ agents: { defaults: { model: { primary: "openai/gpt-5.5" } } } }));
  work.write(
    "auth-lint.yaml",
    [
      "version: 1",
      "rules:",
      "  fallback-malformed: off",
      "  profile-expired: { minConfidence: high }",
      "overrides:",
      '  - files: ["*.json"]',
      "    rules: { fallback-malformed: info }",
      "  - files: [elsewhere/**]",
      "    rules: { fallback-malformed: error }",
      "ignore:",
      '  - { rule: fallback-malformed, files: ["*.json"], at: /a, reason: known, expires: 2020-01-31 }',
      "  - { rule: primary-missing, files: [elsewhere/**], reason: known }",
      "",
    ].join("\n"),
  );
  work.write(
    "policies/fleet.yaml",
    [
      "version: 1",
      "rules:",
      "  - id: fleet/port",
      "    title: The port is not ours",
      '    files: "**/gateway.yaml"',
      "    given: /port",
      "    must: { type: number }",
      "    tests: [{ files: { gateway.yaml: 'port: a' }, finds: ['gateway.yaml#/port'] }]",
      "",
    ].join("\n"),
  );
});

afterEach(() => work.remove());

const why = async (...words: readonly string[]) => (await runCli(work, ["policy", "why", ...words])).stdout;

interface Told {
  readonly rules: readonly { readonly rule: string; readonly severity: string; readonly judges: boolean }[];
}

const told = async (...words: readonly string[]): Promise<Told> => JSON.parse(await why(...words, "--format", "json"));

test("names every step to a rule's severity, the last one last", async () => {
  expect(await why("openclaw.json", "fallback-malformed")).toBe(
    [
      "fallback-malformed judges openclaw.json (info)",
      "  recommended                       warning",
      "  auth-lint.yaml:3:3                off",
      "  auth-lint.yaml:7:14 (override 1)  info",
      "",
      "Ignores that mean it",
      "  auth-lint.yaml:11:5  fallback-malformed /a: known, until 2020-01-31 (over: silences nothing)",
      "",
    ].join("\n"),
  );
});

test("options alone leave the severity to the preset", async () => {
  expect(await why("openclaw.json", "profile-expired")).toContain(
    'recommended         error\n  auth-lint.yaml:4:3  as before  minConfidence: "high"',
  );
});

test("says which runtime reads the file, what is off, and why", async () => {
  const text = await why("notes/openclaw.json");

  expect(text).toContain("There is no such file; by its name, openclaw reads it");
  expect(text).toMatch(/Off\n(?:.*\n)* {2}fallback-malformed +off +auth-lint\.yaml:3:3/);
  expect(text).toMatch(/baseline-not-allowed +off +no preset names it/);
});

test("a rule of one's own is told with its file; it looks at its files alone", async () => {
  work.write("deploy/gateway.yaml", "port: 1\n");

  expect(await why("deploy/gateway.yaml", "fleet/port")).toBe(
    "fleet/port judges deploy/gateway.yaml (error)\n  policies/fleet.yaml:3:5  error\n",
  );
  expect(await why("openclaw.json", "fleet/port")).toContain("its `files` do not take this path");
});

test("what git would not take is not for the rules about git", async () => {
  work.write(".gitignore", "openclaw.json\n");

  const { rules } = await told("openclaw.json");
  const of = (name: string) => rules.find(({ rule }) => rule === name)?.judges;

  expect([of("token-in-text"), of("primary-missing")]).toEqual([false, true]);
});

test("rules that compare have nothing to say of one file", async () => {
  expect(await why("openclaw.json", "model-changed")).toContain("it compares two states");
  expect(await why("openclaw.json", "policy-weakened")).toContain("it judges a changed policy");
});

test.each([
  [["openclaw.json", "fallback-malforme"], "Did you mean `fallback-malformed`?"],
  [[], "auth-lint policy why PATH [RULE]"],
  [["policies"], "speaks of one file"],
])("refuses %j", async (words, hint) => {
  const { code, stderr } = await runCli(work, ["policy", "why", ...words]);

  expect(code).toBe(2);
  expect(stderr).toContain(hint);
});

test("policy print shows rules of one's own, with where they are written", async () => {
  const { stdout } = await runCli(work, ["policy", "print"]);

  expect(stdout).toMatch(/fleet\/port: error +# policies\/fleet\.yaml:3:5/);
});
