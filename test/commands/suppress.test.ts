import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeCredential } from "../fake.ts";
import { createRepository, type Repository } from "../repository.ts";
import { runCli } from "./run-cli.ts";

let work: Repository;

const timeout = 60_000;
const pointer = "/agents/defaults/model/fallbacks/1";
const named = `fallback-malformed@openclaw.json#${pointer}`;
// The clock of `runCli` is 2025-11-22.
const soon = "2026-01-31";

beforeEach(() => {
  work = createRepository();
  const model = { primary: "openai/gpt-5.5", fallbacks: ["openrouter/x", ""] };
  work.write("openclaw.json", JSON.stringify({ agents: { defaults: { model } } }, null, 2));
});

afterEach(() => work.remove());

const run = (...argv: readonly string[]) => runCli(work, argv);
const text = (path: string): string => readFileSync(join(work.root, path), "utf8");
const suppress = (finding: string, ...more: readonly string[]) =>
  run("suppress", finding, "--reason", "kept on purpose", ...more);

interface Found {
  readonly rule: string;
  readonly path: string;
  readonly fingerprint: string;
  readonly suppressed: { readonly kind: string; readonly reason: string; readonly expires?: string } | null;
}

const findings = async (...argv: readonly string[]): Promise<readonly Found[]> =>
  JSON.parse((await run(...(argv.length > 0 ? argv : ["check"]), "--format", "json")).stdout).findings;

const open = async (...argv: readonly string[]): Promise<readonly string[]> =>
  (await findings(...argv)).filter(({ suppressed }) => suppressed === null).map(({ rule }) => rule);

const leak = (path: string, before = "", after = "\n"): void => {
  work.write(path, `${before}token = "${fakeCredential("anthropic-access")}"${after}`);
};

test("writes a policy where there is none, with an ignore that means this finding", { timeout }, async () => {
  const { code, stdout } = await suppress(named);

  expect([code, stdout]).toEqual([0, `auth-lint.yaml: ${named} is accepted.\n`]);
  expect(text("auth-lint.yaml")).toContain(
    `extends: [recommended]\n\nignore:\n  - { rule: fallback-malformed, files: [openclaw.json], at: ${pointer}, reason: kept on purpose }\n`,
  );
  expect(await open()).toEqual([]);
});

test.each(["openclaw.json:8", "openclaw.json:8:11", "fingerprint", named])(
  "takes a finding by %s",
  { timeout },
  async (word) => {
    const [found] = await findings();

    const { code } = await suppress(word === "fingerprint" ? (found?.fingerprint ?? "") : word, "--expires", soon);

    expect(code).toBe(0);
    expect((await findings())[0]?.suppressed).toEqual({ kind: "policy", reason: "kept on purpose", expires: soon });
  },
);

test("adds one line to a policy, and touches nothing else of it", { timeout }, async () => {
  const before = [
    "# Ours.",
    "version:   1   # spaced",
    "ignore: # what we live with",
    '    - { rule: primary-missing, files: ["a/**"], reason: known }   # the first',
    "    - rule: profile-expired",
    "      files:",
    "        - b",
    "      reason: >-",
    "        a longer",
    "        story",
    "",
    "rules:",
    "    'profile-dropped' :  warning # kept",
    "",
  ];
  work.write("auth-lint.yaml", before.join("\n"));

  await suppress(named);

  const after = text("auth-lint.yaml").split("\n");
  const added = after.filter((line) => line.includes("kept on purpose"));
  expect(added).toEqual([
    `    - { rule: fallback-malformed, files: [openclaw.json], at: ${pointer}, reason: kept on purpose }`,
  ]);
  expect(after.filter((line) => !added.includes(line))).toEqual(before);
  expect(await open()).not.toContain("fallback-malformed");
});

test.each([
  ["an empty list", "auth-lint.yaml", "version: 1\nignore: [] # none yet\nrules: {}\n"],
  [
    "a list in brackets",
    "auth-lint.yaml",
    'version: 1\nignore: [{ rule: primary-missing, files: ["a"], reason: x }]\n',
  ],
  ["a policy in braces", "auth-lint.yaml", "{ version: 1 }\n"],
  ["Windows line ends", "auth-lint.yaml", "version: 1\r\n# here\r\nrules: {}\r\n"],
  ["no line feed at the end", "auth-lint.yaml", "version: 1"],
  ["a document's end", "auth-lint.yaml", "---\nversion: 1\n...\n"],
  ["JSON", "auth-lint.json", '{\n    "version": 1,\n    "rules": {}\n}\n'],
])("adds to a policy with %s", { timeout }, async (_, path, before) => {
  work.write(path, before);

  const { code, stderr } = await suppress(named);

  expect([code, stderr]).toEqual([0, ""]);
  expect(text(path).includes("\r\n")).toBe(before.includes("\r\n"));
  for (const comment of before.match(/# .*/g) ?? []) expect(text(path)).toContain(comment.trim());
  expect(await open()).not.toContain("fallback-malformed");
});

test("a credential is meant by its fingerprint, in this file alone", { timeout }, async () => {
  leak("settings.txt");
  work.write("copy.txt", text("settings.txt"));

  const { code } = await suppress("settings.txt:1");

  expect(code).toBe(0);
  expect(text("auth-lint.yaml")).toMatch(/rule: token-in-text, files: \[settings\.txt\], fingerprint: "?[0-9a-f]{12}/);
  expect((await findings()).filter(({ suppressed }) => suppressed !== null).map(({ path }) => path)).toEqual([
    "settings.txt",
  ]);
});

test("a fingerprint means its credential in every file that holds it", { timeout }, async () => {
  leak("settings.txt");
  work.write("copy.txt", text("settings.txt"));
  const found = (await findings()).find(({ rule }) => rule === "token-in-text");

  const { code } = await suppress(found?.fingerprint ?? "");

  expect(code).toBe(0);
  expect(text("auth-lint.yaml")).toContain("files: [copy.txt, settings.txt]");
  expect(await open()).toEqual(["fallback-malformed"]);
});

test("a credential that only the history holds is found by its fingerprint", { timeout }, async () => {
  leak("settings.txt");
  work.git("add", "--all");
  work.git("commit", "--quiet", "--message", "x");
  work.git("rm", "--quiet", "settings.txt");
  work.git("commit", "--quiet", "--message", "gone");
  const [found] = await findings("history");

  const { code, stdout } = await suppress(found?.fingerprint ?? "");

  expect([code, stdout]).toEqual([0, "auth-lint.yaml: token-in-text@settings.txt# is accepted.\n"]);
  expect(await open("history")).toEqual([]);
});

test.each([
  ["settings.yaml", "a: 1\nb:\n  c: 2\n  ", "  # auth-lint-ignore token-in-text: kept on purpose until 2026-01-31\n"],
  ["run.sh", "#!/bin/sh\n", "# auth-lint-ignore token-in-text: kept on purpose until 2026-01-31\n"],
  ["a.ts", "const a = 1;\n", "// auth-lint-ignore token-in-text: kept on purpose until 2026-01-31\n"],
  ["page.html", "<p>\n", "<!-- auth-lint-ignore token-in-text: kept on purpose until 2026-01-31 -->\n"],
])("--inline writes a comment above the line in %s", { timeout }, async (path, before, comment) => {
  work.write("auth-lint.yaml", "version: 1\nrules:\n  token-in-text: { inline: true }\n");
  const credential = fakeCredential("anthropic-access");
  work.write(path, `${before}${path.endsWith(".yaml") ? "token: " : "token = "}"${credential}"\n`);
  const policy = text("auth-lint.yaml");
  const line = before.split("\n").length;

  const { code, stderr } = await suppress(`${path}:${line}`, "--inline", "--expires", soon);

  expect([code, stderr]).toEqual([0, ""]);
  expect(text(path).split("\n")[line - 1]).toBe(comment.slice(0, -1));
  expect(text("auth-lint.yaml")).toBe(policy);
  expect((await findings()).find((one) => one.path === path)?.suppressed).toEqual({
    kind: "inline",
    reason: "kept on purpose",
    expires: soon,
  });
});

test("--inline refuses a file without comments", { timeout }, async () => {
  const before = text("openclaw.json");

  const { code, stderr } = await suppress(named, "--inline");

  expect(code).toBe(2);
  expect(stderr).toContain("Leave `--inline` out");
  expect(text("openclaw.json")).toBe(before);
});

test("a comment that would not be heeded is taken back", { timeout }, async () => {
  leak("run.sh", "# a\n");
  const before = text("run.sh");

  const { code, stderr } = await suppress("run.sh:2", "--inline");

  expect(code).toBe(2);
  expect(stderr).toContain("did not silence it, so it was taken back");
  expect(text("run.sh")).toBe(before);
});

test.each([
  [["suppress", named], "`suppress` needs a reason"],
  [["suppress", named, "--reason", "  "], "`suppress` needs a reason"],
  [["suppress", "--reason", "x"], "`suppress` takes one finding"],
  [["suppress", "nowhere.json:1", "--reason", "x"], "nothing found is called `nowhere.json:1`"],
  [["suppress", named, "--reason", "x", "--expires", "2026-02-30"], "`--expires` is no day"],
  [["suppress", named, "--reason", "x", "--expires", "tomorrow"], "`--expires` is no day"],
  [["suppress", named, "--reason", "x", "--expires", "2025-11-21"], "the day of `--expires` is over"],
])("refuses %j and writes nothing", { timeout }, async (argv, what) => {
  const { code, stderr } = await run(...argv);

  expect(code).toBe(2);
  expect(stderr).toContain(what);
  expect(existsSync(join(work.root, "auth-lint.yaml"))).toBe(false);
});

test("a reason with a credential in it is not written", { timeout }, async () => {
  const { code, stderr } = await run("suppress", named, "--reason", `old: ${fakeCredential("anthropic-access")}`);

  expect(code).toBe(2);
  expect(stderr).toContain("holds what looks like a credential");
  expect(existsSync(join(work.root, "auth-lint.yaml"))).toBe(false);
});

test("several findings in one line are told apart", { timeout }, async () => {
  work.write(
    "openclaw.json",
    JSON.stringify({ agents: { defaults: { model: { primary: "", fallbacks: ["", ""] } } } }),
  );

  const { code, stderr } = await suppress("openclaw.json:1");

  expect(code).toBe(2);
  expect(stderr).toContain("several findings stand there");
});

test("what is suppressed already is said", { timeout }, async () => {
  await suppress(named);

  expect((await suppress(named)).stderr).toContain("this finding is suppressed already");
});

test("today is the last day that can be given: it holds to its end", { timeout }, async () => {
  expect((await suppress(named, "--expires", "2025-11-22")).code).toBe(0);
});

test("strict asks for a last day within 180 days", { timeout }, async () => {
  work.write("auth-lint.yaml", "version: 1\nextends: [strict]\n");

  const without = await suppress(named);
  const far = await suppress(named, "--expires", "2026-05-22");
  const near = await suppress(named, "--expires", "2026-05-21");

  expect(without.stderr).toContain("`strict` asks for a last day");
  expect(without.stderr).toContain("2026-05-21");
  expect(far.stderr).toContain("`strict` lets an ignore hold for 180 days");
  expect([without.code, far.code, near.code]).toEqual([2, 2, 0]);
  expect(await open()).not.toContain("suppression-without-reason");
});

test("from a folder below, paths are told from there", { timeout }, async () => {
  work.write("auth-lint.yaml", "version: 1\n");
  leak("deploy/settings.txt");
  const below = { ...work, root: join(work.root, "deploy") };

  const { code } = await runCli(below, ["suppress", "settings.txt:1", "--reason", "dead"]);

  expect(code).toBe(0);
  expect(text("auth-lint.yaml")).toContain("files: [deploy/settings.txt]");
});

test("a finding of the baseline can be given a reason", { timeout }, async () => {
  await run("baseline", "create");

  expect((await suppress(named)).code).toBe(0);
  expect((await findings()).map(({ rule, suppressed }) => [rule, suppressed?.kind])).toEqual([
    ["baseline-unused", undefined],
    ["fallback-malformed", "policy"],
  ]);
});

test("a comment beside a credential in any text is kept to the rules of ignores", { timeout }, async () => {
  work.write("auth-lint.yaml", "version: 1\nrules:\n  token-in-text: { inline: true }\n");
  leak("a.sh", "# auth-lint-ignore token-in-text: dead until 2020-01-31\n");
  leak("b.sh", "# auth-lint-ignore token-in-text\n");

  expect((await findings()).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    "suppression-expired a.sh",
    "token-in-text a.sh",
    "suppression-without-reason b.sh",
    "token-in-text b.sh",
    "fallback-malformed openclaw.json",
  ]);
});
