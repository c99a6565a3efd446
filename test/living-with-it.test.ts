/** Runs every command of docs/living-with-it.md, in the order it stands there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./commands/run-cli.ts";
import { fakeCredential } from "./fake.ts";
import { createRepository, type Repository } from "./repository.ts";

const page = readFileSync("docs/living-with-it.md", "utf8");
const commands = [...page.matchAll(/^\$ (.+)$/gm)].map(([, line = ""]) => line);

/** A command line as a shell would cut it: words, and text in double quotes. */
const cut = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, text, word]) => text ?? word ?? "");

let work: Repository;
const told = new Map<string, readonly { readonly code: number; readonly stdout: string }[]>();

const outcome = (line: string, nth = 0) => told.get(line)?.[nth] ?? { code: -1, stdout: "" };

beforeAll(async () => {
  work = createRepository();
  const model = { primary: "openai/gpt-5.5", fallbacks: ["openrouter/x", ""] };
  work.write("auth-lint.yaml", "version: 1\nrules:\n  token-in-text: { inline: true }\n");
  work.write("openclaw.json", JSON.stringify({ agents: { defaults: { model } } }, null, 2));
  work.write("settings.txt", `token = ${fakeCredential("anthropic-access")}\n`);
  work.write("run.sh", `#!/bin/sh\ntoken="${fakeCredential("anthropic-access")}"\n`);
  work.write("old.txt", `token = ${fakeCredential("anthropic-access")}\n`);
  work.git("add", "--all");
  work.git("commit", "--quiet", "--message", "a mess");
  work.git("rm", "--quiet", "old.txt");
  work.git("commit", "--quiet", "--message", "less of it");
  for (const line of commands) {
    const [program, ...argv] = cut(line);
    if (program === "git") work.git(...argv);
    else told.set(line, [...(told.get(line) ?? []), await runCli(work, argv)]);
  }
}, 120_000);

afterAll(() => work.remove());

test("the page has commands, of this program and of git alone", () => {
  expect(commands.length).toBeGreaterThan(10);
  expect(new Set(commands.map((line) => cut(line)[0]))).toEqual(new Set(["auth-lint", "git"]));
});

test("no command is refused", () => {
  const refused = [...told].filter(([, runs]) => runs.some(({ code }) => code > 1));

  expect(refused).toEqual([]);
});

test("a mess is accepted, and stays accepted", () => {
  expect(outcome("auth-lint check").code).toBe(1);
  expect(outcome("auth-lint baseline create").stdout).toContain("3 findings accepted");
  expect(outcome("auth-lint check", 1).code).toBe(0);
  expect(outcome("auth-lint check", 1).stdout).toMatch(/no findings .* 3 suppressed/);
  expect(outcome("auth-lint baseline update history").stdout).toContain("old.txt  token-in-text  (in the history)");
  expect(outcome("auth-lint baseline show").stdout).toContain("4 entries");
});

test("the ignore and the comment it shows are those that are written", () => {
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const [, shell = ""] = /```sh\n([\s\S]*?)```/.exec(page) ?? [];

  expect(readFileSync(join(work.root, "auth-lint.yaml"), "utf8")).toContain(yaml);
  expect(readFileSync(join(work.root, "run.sh"), "utf8")).toContain(`\n${shell}token=`);
});

test("an audit sees everything, and what is accepted can be shown", () => {
  expect(outcome("auth-lint check --no-ignores").code).toBe(1);
  expect(outcome("auth-lint history --no-ignores").code).toBe(1);
  expect(outcome("auth-lint check --show-suppressed").stdout).toMatch(/suppressed \(policy\): revoked on 2026-11-02/);
  expect(outcome("auth-lint check --show-suppressed").stdout).toMatch(/suppressed \(inline\): a fake, for the demo/);
});

test("why tells the step that decided", () => {
  expect(outcome("auth-lint policy why openclaw.json fallback-malformed").stdout).toContain(
    "fallback-malformed judges openclaw.json (warning)\n  recommended  warning\n",
  );
});
