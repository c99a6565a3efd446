// A second run of `check` by the program built from these sources: it looks less, and must see as much.
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleProgram } from "../../scripts/build/program.mjs";
import { fakeCredential } from "../fake.ts";
import { createDirectory, createRepository, type Repository, writeFiles } from "../repository.ts";

const base = createDirectory();
const program = join(base, "dist/auth-lint.js");
const log = join(base, "git.log");
const bad = `const key = "${fakeCredential("anthropic-access")}";\n`;
const clean = `${"// nothing".padEnd(bad.length - 1, ".")}\n`;
const store = JSON.stringify({
  version: 1,
  profiles: { "anthropic:main": { type: "token", provider: "anthropic", token: fakeCredential("anthropic-access") } },
});

const rewrite = (path: string, content: string): void => {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, content);
  utimesSync(path, atime, mtime);
};

/** What changes between two runs, and whether there is something to be found then. */
const changes: Readonly<Record<string, readonly [boolean, (repository: Repository) => void]>> = {
  "nothing changed": [false, () => {}],
  "a file of the same size and time has a token": [true, ({ root }) => rewrite(join(root, "a.ts"), bad)],
  "a new file": [true, ({ write }) => write("sub/new.ts", bad)],
  "a new file in a new folder": [true, ({ write }) => write("sub/deep/er/new.ts", bad)],
  "a document became a store": [true, ({ write }) => write("sub/b.json", store)],
  "no longer ignored by .gitignore": [
    true,
    ({ root }) => rewrite(join(root, ".gitignore"), "node_modules\nignore__\n"),
  ],
  "no longer ignored by info/exclude": [true, ({ write }) => write(".git/info/exclude", "")],
  "no longer ignored by the user": [true, ({ root }) => rewrite(join(root, "../home/ignores"), "# nothing\n")],
  "another file of ignores": [true, ({ git }) => git("config", "core.excludesFile", "/nowhere/at/all")],
  "forced into the index": [true, ({ git }) => git("add", "--force", "ignored/secret.ts")],
  "a link names a token": [
    true,
    ({ root }) => {
      rmSync(join(root, "link"));
      symlinkSync(fakeCredential("anthropic-access"), join(root, "link"));
    },
  ],
  "a file is gone": [false, ({ root }) => rmSync(join(root, "a.ts"))],
  "a token in a file's name": [true, ({ write }) => write(`sub/${fakeCredential("anthropic-access")}.md`, "# Name\n")],
  "a repository in the tree": [false, ({ root }) => execFileSync("git", ["init", "--quiet", join(root, "sub/own")])],
};

const repositories = new Map<string, Repository>();

const runCheck = ({ root, env }: Repository, ...more: readonly string[]) => {
  rmSync(log, { force: true });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [program, "check", "--format", "json", "--now", "2026-11-24T00:00:00Z", ...more],
    {
      cwd: root,
      env: { ...env, XDG_CACHE_HOME: join(base, "cache"), PATH: `${join(base, "bin")}:${process.env.PATH}` },
    },
  );
  return { report: stdout.toString(), status, errors: stderr.toString() };
};

const gitRuns = (): string => readFileSync(log, { encoding: "utf8", flag: "a+" });

beforeAll(async () => {
  const { files } = await bundleProgram();
  writeFiles(join(base, "dist"), { "package.json": '{"type":"commonjs"}', ...files });
  const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  mkdirSync(join(base, "bin"));
  writeFileSync(join(base, "bin/git"), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${git}' "$@"\n`, { mode: 0o755 });
  for (const name of Object.keys(changes)) {
    const repository = createRepository();
    repositories.set(name, repository);
    writeFiles(repository.root, {
      "a.ts": clean,
      "sub/b.json": '{ "plain": true }\n',
      "sub/empty.py": "",
      "ignored/secret.ts": bad,
      "mine/secret.ts": bad,
      "theirs/secret.ts": bad,
      "node_modules/some/index.js": bad,
      ".gitignore": "node_modules\nignored\n",
      ".git/info/exclude": "mine\n",
      "../home/ignores": "theirs\n# \n",
    });
    symlinkSync("a.ts", join(repository.root, "link"));
    repository.git("config", "--global", "core.excludesFile", join(repository.root, "../home/ignores"));
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "-m", "All");
  }
  // Results are kept of what has been at rest.
  await sleep(2200);
  for (const repository of repositories.values()) runCheck(repository);
}, 120_000);

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
  for (const { remove } of repositories.values()) remove();
});

test.each(Object.entries(changes))("a second run tells what a first would: %s", (name, [finds, change]) => {
  const repository = repositories.get(name);
  if (repository === undefined) throw new Error("no repository");
  change(repository);

  const remembered = runCheck(repository);
  const again = runCheck(repository);
  const fresh = runCheck(repository, "--no-cache");

  expect(remembered).toEqual(fresh);
  expect(again).toEqual(fresh);
  expect(fresh.status).toBe(finds ? 1 : 0);
});

test("no name that holds a token is kept", async () => {
  const repository = createRepository();
  const token = fakeCredential("anthropic-access");
  repository.write(`${token}.md`, "# Name\n");
  await sleep(2200);

  runCheck(repository);

  const kept = readdirSync(join(base, "cache/auth-lint")).filter((name) => name.endsWith(".results"));
  const texts = kept.map((name) => readFileSync(join(base, "cache/auth-lint", name), "latin1"));
  expect(kept.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.includes(token))).toEqual([]);
  repository.remove();
});

test("a second run asks git for no listing, a run without the cache does", () => {
  const repository = repositories.get("nothing changed");
  if (repository === undefined) throw new Error("no repository");

  runCheck(repository);
  const remembered = gitRuns();
  runCheck(repository, "--no-cache");

  expect(remembered).not.toContain("ls-files");
  expect(gitRuns()).toContain("ls-files");
});

test("a variable that leads git elsewhere makes for a listing of its own", () => {
  const repository = repositories.get("nothing changed");
  if (repository === undefined) throw new Error("no repository");
  const index = join(repository.root, ".git/other-index");

  runCheck({ ...repository, env: { ...repository.env, GIT_INDEX_FILE: index } });

  expect(gitRuns()).toContain("ls-files");
});
