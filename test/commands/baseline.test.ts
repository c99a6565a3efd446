import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeCredential } from "../fake.ts";
import { createRepository, type Repository } from "../repository.ts";
import { runCli } from "./run-cli.ts";

let work: Repository;

const name = "auth-lint-baseline.json";
const timeout = 60_000;

const config = (...fallbacks: readonly string[]): string =>
  JSON.stringify({ agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks } } } }, null, 2);

beforeEach(() => {
  work = createRepository();
  work.write("openclaw.json", config("openrouter/x", ""));
  work.write("settings.txt", `token = ${fakeCredential("anthropic-access")}\n`);
});

afterEach(() => work.remove());

const run = (...argv: readonly string[]) => runCli(work, argv);

interface Shown {
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly suppressed: { readonly kind: string; readonly reason: string } | null;
  }[];
  readonly summary: { readonly suppressed: number };
}

const report = async (...argv: readonly string[]): Promise<Shown> =>
  JSON.parse((await run(...argv, "--format", "json")).stdout);

const open = async (...argv: readonly string[]): Promise<readonly string[]> =>
  (await report(...argv)).findings.filter(({ suppressed }) => suppressed === null).map(({ rule }) => rule);

const held = (): readonly { readonly rule: string; readonly file: string; readonly past?: boolean }[] =>
  JSON.parse(readFileSync(join(work.root, name), "utf8")).entries;

const commit = (message = "x"): void => {
  work.git("add", "--all");
  work.git("commit", "--quiet", "--message", message);
};

test("accepts what there is, in every command; what is new is reported", { timeout }, async () => {
  commit();
  const before = await run("check");
  const created = await run("baseline", "create");
  commit("accepted");
  const [check, history, diff] = [await run("check"), await run("history"), await run("diff", "HEAD~1..HEAD")];
  work.write("openclaw.json", config("openrouter/x", "", "openrouter/x"));
  work.write("other.txt", `token = ${fakeCredential("anthropic-access")}\n`);
  work.git("add", "--all");

  expect([before.code, created.code, check.code, history.code, diff.code]).toEqual([1, 0, 0, 0, 0]);
  expect(created.stdout).toContain(`Written: ${name}, 2 findings accepted.`);
  expect(await open("check")).toEqual(["fallback-malformed", "token-in-text"]);
  expect(await open("staged")).toEqual(["fallback-malformed", "token-in-text"]);
});

test("the file holds no character of what it accepts, and is itself nothing to report", { timeout }, async () => {
  const token = readFileSync(join(work.root, "settings.txt"), "utf8").slice(8, -1);
  await run("baseline", "create");
  commit();

  const text = readFileSync(join(work.root, name), "utf8");

  expect(text).not.toContain(token.slice(0, 8));
  expect(text).not.toContain(token.slice(-8));
  expect((await report("check", "--no-ignores", "--as-committed")).findings.map(({ path }) => path)).not.toContain(
    name,
  );
  expect((await report("history", "--no-ignores")).findings.map(({ path }) => path)).not.toContain(name);
});

test("what is accepted is counted, shown on request, and in SARIF", { timeout }, async () => {
  await run("baseline", "create");

  const { findings, summary } = await report("check");
  const shown = await run("check", "--show-suppressed", "--format", "pretty");
  const sarif = JSON.parse((await run("check", "--format", "sarif")).stdout);

  expect(summary.suppressed).toBe(2);
  expect(findings.map(({ suppressed }) => suppressed)).toEqual([
    { kind: "baseline", reason: `was there before: ${name}` },
    { kind: "baseline", reason: `was there before: ${name}` },
  ]);
  expect(shown.stdout).toContain(`suppressed (baseline): was there before: ${name}`);
  expect(sarif.runs[0].results.map((one: { suppressions: unknown[] }) => one.suppressions)).toEqual([
    [{ kind: "external", status: "accepted", justification: `was there before: ${name}` }],
    [{ kind: "external", status: "accepted", justification: `was there before: ${name}` }],
  ]);
});

test("an audit sees all of it", { timeout }, async () => {
  await run("baseline", "create");

  expect(await open("check", "--no-ignores")).toEqual(["fallback-malformed", "token-in-text"]);
});

test("a fix and a new defect of the same kind do not cancel out", { timeout }, async () => {
  await run("baseline", "create");
  work.write("openclaw.json", config("openrouter/x", "openrouter/x"));

  expect(await open("check")).toEqual(["baseline-unused", "fallback-malformed"]);
});

test("another credential in the same place is new", { timeout }, async () => {
  await run("baseline", "create");
  work.write("settings.txt", `token = ${fakeCredential("anthropic-api-key")}\n`);

  expect(await open("check")).toEqual(["baseline-unused", "token-in-text"]);
});

test("lines may move", { timeout }, async () => {
  await run("baseline", "create");
  work.write("settings.txt", `\n\n# moved\n${readFileSync(join(work.root, "settings.txt"), "utf8")}`);
  work.write("openclaw.json", config("openrouter/x", "").replaceAll("\n", "\n\n"));

  expect(await open("check")).toEqual([]);
});

test("create refuses to overwrite, update says what is new and gone, prune only drops", { timeout }, async () => {
  await run("baseline", "create");
  const again = await run("baseline", "create");
  work.write("openclaw.json", config("openrouter/x", "openrouter/x"));

  const pruned = await run("baseline", "prune");
  const reported = await open("check");
  const updated = await run("baseline", "update");

  expect(again.code).toBe(2);
  expect(again.stderr).toContain("`auth-lint baseline update`");
  expect(pruned.stdout).toContain(
    `${name}: 1 dropped, 1 entry now.\nDropped:\n  openclaw.json#/agents/defaults/model/`,
  );
  expect(reported).toEqual(["fallback-malformed"]);
  expect(updated.stdout).toContain(`${name}: 1 added, 0 dropped, 2 entries now.\nAdded:\n  openclaw.json#/`);
  expect(await open("check")).toEqual([]);
});

test("update keeps the salt, and is the same text when nothing changed", { timeout }, async () => {
  await run("baseline", "create");
  const before = readFileSync(join(work.root, name), "utf8");

  const { stdout } = await run("baseline", "update");

  expect(stdout).toContain("0 added, 0 dropped, 2 entries now.");
  expect(readFileSync(join(work.root, name), "utf8")).toBe(before);
  expect(JSON.parse(before).salt).toMatch(/^[0-9a-f]{32}$/);
});

test("what only the history holds is accepted on demand, and kept while the history holds it", {
  timeout,
}, async () => {
  commit();
  work.git("rm", "--quiet", "settings.txt");
  work.git("commit", "--quiet", "--message", "gone");
  await run("baseline", "create");
  const before = await run("history");

  const updated = await run("baseline", "update", "history");

  expect(before.code).toBe(1);
  expect(updated.stdout).toContain("settings.txt  token-in-text  (in the history)");
  expect((await run("history")).code).toBe(0);
  expect(await open("check")).toEqual([]);
  expect((await run("baseline", "prune")).stdout).toContain("0 dropped, 2 entries now.");
});

test("show lists, as text and as JSON", { timeout }, async () => {
  await run("baseline", "create");

  const { stdout } = await run("baseline", "show");
  const data = JSON.parse((await run("baseline", "show", "--format", "json")).stdout);

  expect(stdout).toBe(
    "openclaw.json#/agents/defaults/model/fallbacks/1  fallback-malformed\nsettings.txt  token-in-text\n2 entries\n",
  );
  expect(data).toEqual({ version: 1, path: name, entries: held() });
});

test.each([[["update"]], [["prune"]], [["show"]]])("baseline %j without one says how to make it", async (words) => {
  const { code, stderr } = await run("baseline", ...words);

  expect(code).toBe(2);
  expect(stderr).toContain("`auth-lint baseline create`");
});

test("strict wants none: it refuses to make one, and one that is there silences nothing", { timeout }, async () => {
  await run("baseline", "create");
  work.write("auth-lint.yaml", "version: 1\nextends: [strict]\n");

  const reported = await open("check");
  const updated = await run("baseline", "update");

  expect(reported).toEqual(["baseline-not-allowed", "fallback-malformed", "token-in-text"]);
  expect(updated.code).toBe(2);
  expect(updated.stderr).toContain("this policy wants no baseline");
  expect((await run("baseline", "prune")).code).toBe(0);
});

test("housekeeping is mended, not accepted", { timeout }, async () => {
  work.write("auth-lint.yaml", "version: 1\nignore:\n  - { rule: profile-expired, files: [a] }\n");
  await run("baseline", "create");

  expect(held().map(({ rule }) => rule)).not.toContain("suppression-without-reason");
  expect(await open("check")).toContain("suppression-without-reason");
});

test("a baseline lies beside its policy, and holds in a folder below it", { timeout }, async () => {
  work.write(".github/auth-lint.yaml", "version: 1\n");
  work.write("deploy/settings.txt", `token = ${fakeCredential("anthropic-access")}\n`);
  const below = { ...work, root: join(work.root, "deploy") };

  const created = await runCli(below, ["baseline", "create"]);
  const { code, stdout } = await runCli(below, ["check"]);

  expect(created.stdout).toContain("3 findings accepted");
  expect(held().map(({ file }) => file)).toEqual(["deploy/settings.txt", "openclaw.json", "settings.txt"]);
  expect(code, stdout).toBe(0);
  expect((await run("check")).code).toBe(0);
});

test("ignores by a credential's fingerprint keep their meaning: the salt stays what it was", { timeout }, async () => {
  commit();
  const { findings } = JSON.parse((await run("check", "--format", "json")).stdout);
  const { fingerprint } = findings.find(({ rule }: { rule: string }) => rule === "token-in-text");
  work.write(
    "auth-lint.yaml",
    `version: 1\nignore:\n  - { rule: token-in-text, fingerprint: "${fingerprint}", reason: dead }\n`,
  );

  await run("baseline", "create");

  expect(held().map(({ rule }) => rule)).toEqual(["fallback-malformed"]);
  expect(await open("check")).toEqual([]);
});

test("the parts of a divided run accept what one run does", { timeout }, async () => {
  await run("baseline", "create");
  work.write("other.txt", `token = ${fakeCredential("anthropic-access")}\n`);
  for (const part of ["1", "2"]) await run("check", "--shard", `${part}/2`, "--format", `json=../part-${part}.json`);

  expect(await open("merge-reports", "../part-1.json", "../part-2.json")).toEqual(["token-in-text"]);
  expect((await report("merge-reports", "../part-1.json", "../part-2.json")).summary.suppressed).toBe(2);
});

test("findings of a rule of one's own are accepted too, by its name and place", { timeout }, async () => {
  work.write("auth-lint.yaml", "version: 1\n");
  work.write(
    "policies/fleet.yaml",
    [
      "version: 1",
      "rules:",
      "  - id: fleet/port",
      "    title: The port is not ours",
      '    files: "**/gateway.yaml"',
      "    given: /services/*",
      "    must: { port: { type: number } }",
      "",
    ].join("\n"),
  );
  work.write("gateway.yaml", "services:\n  a: { port: high }\n");
  await run("baseline", "create");
  work.write("gateway.yaml", "# ours\nservices:\n  b: { port: high }\n  a: { port: higher }\n");

  const { findings } = await report("check");

  expect(held().map(({ rule }) => rule)).toContain("fleet/port");
  expect(findings.filter(({ rule }) => rule === "fleet/port").map(({ suppressed }) => suppressed?.kind)).toEqual([
    undefined,
    "baseline",
  ]);
  expect((await run("policy", "print")).stdout).toContain(`# With ${name}, which accepts 3 findings.`);
  expect((await run("policy", "why", "gateway.yaml", "fleet/port")).stdout).toContain("accepts 1 finding of it here");
});

test.each([
  ["<<<<<<< ours\n", "a merge left its marks"],
  ["{}", "no baseline of version 1"],
])("a baseline that is not whole stops the run: %s", async (text, what) => {
  work.write(name, text);

  const { code, stderr } = await run("check");

  expect(code).toBe(2);
  expect(stderr).toContain(what);
});
