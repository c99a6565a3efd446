import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bad, createFresh, type Installed } from "./installed.ts";

let work: Installed;

beforeEach(async () => {
  work = await createFresh();
});

afterEach(() => {
  work.remove();
});

const hooks = (): readonly string[] =>
  readdirSync(join(work.root, ".git/hooks"))
    .filter((name) => !name.endsWith(".sample"))
    .sort();
const read = (path: string): string => readFileSync(join(work.root, path), "utf8");
const writeHook = (path: string, text: string): void => chmodSync(work.write(path, text), 0o755);
const commit = (...args: readonly string[]) => work.tryGit(["commit", "-q", "-m", "x", ...args]);
const refused = { code: 1, text: expect.stringContaining("commit refused") };

/** auth-lint as one of the project's packages. */
const addPackage = (): void => {
  const folder = join(work.root, "node_modules/auth-lint");
  mkdirSync(join(work.root, "node_modules/.bin"), { recursive: true });
  cpSync(dirname(work.entry), join(folder, "dist"), { recursive: true });
  symlinkSync("../auth-lint/dist/auth-lint.js", join(work.root, "node_modules/.bin/auth-lint"));
  work.write("node_modules/auth-lint/package.json", '{ "name": "auth-lint", "version": "0.1.0" }');
  work.slip({ ".gitignore": "node_modules\n" });
};
const own = (...args: readonly string[]) =>
  work.tryGit(["-c", `alias.x=!'${process.execPath}' node_modules/auth-lint/dist/auth-lint.js ${args.join(" ")}`, "x"]);

test("shows what it would write, and writes nothing without a yes", () => {
  const { code, text } = work.lint(["install"]);

  expect(code).toBe(2);
  expect(text).toContain("write   .git/hooks/pre-commit");
  expect(text).toContain("--yes");
  expect(hooks()).toEqual([]);
});

test("sets up five hooks, and a second time does nothing", () => {
  expect(work.lint(["install", "--yes"]).code).toBe(0);
  const first = hooks();

  const { code, text } = work.lint(["install", "--yes"]);

  expect(first).toEqual(["commit-msg", "post-commit", "pre-commit", "pre-merge-commit", "pre-push"]);
  expect({ code, text }).toMatchObject({ code: 0, text: expect.stringContaining("Nothing to do") });
  expect(hooks()).toEqual(first);
});

test("uninstall leaves nothing behind, and a second time does nothing", () => {
  work.lint(["install", "--yes"]);

  expect(work.lint(["uninstall", "--yes"]).code).toBe(0);
  expect(hooks()).toEqual([]);
  expect(work.lint(["uninstall", "--yes"]).text).toContain("Nothing to do");
});

test("a hook that was there runs first, may refuse, and comes back with uninstall", () => {
  const foreign = "#!/bin/sh\necho foreign ran\n[ ! -f stop ]\n";
  writeHook(".git/hooks/pre-commit", foreign);
  work.lint(["install", "--yes"]);
  work.stage("a", bad);

  expect(commit()).toMatchObject(refused);
  expect(work.tryGit(["commit", "-m", "x"]).text).toContain("foreign ran");
  work.stage("a", "clean\n");
  work.write("stop", "");
  expect(commit().code).toBe(1);
  work.lint(["uninstall", "--yes"]);
  expect(read(".git/hooks/pre-commit")).toBe(foreign);
  expect(hooks()).toEqual(["pre-commit"]);
});

test("a foreign pre-push still gets its list, byte for byte", () => {
  writeHook(".git/hooks/pre-push", '#!/bin/sh\ncat > ../seen; echo "$@" >> ../seen\n');
  work.lint(["install", "--yes"]);
  const remote = join(work.root, "../remote.git");
  work.git("init", "-q", "--bare", remote);

  expect(work.tryGit(["push", "-q", remote, "main"]).code).toBe(0);
  const oid = work.git("rev-parse", "HEAD");
  expect(read("../seen")).toBe(`refs/heads/main ${oid} refs/heads/main ${"0".repeat(40)}\n${remote} ${remote}\n`);
});

test("never overwrites what stands aside already", () => {
  writeHook(".git/hooks/pre-commit", "#!/bin/sh\n");
  writeHook(".git/hooks/pre-commit.local", "#!/bin/sh\necho mine\n");

  const { code, text } = work.lint(["install", "--yes"]);

  expect(code).toBe(2);
  expect(text).toContain("in the way");
  expect(read(".git/hooks/pre-commit.local")).toContain("mine");
});

test("writes into a folder of the repository that core.hooksPath names", () => {
  work.git("config", "core.hooksPath", ".githooks");
  work.lint(["install", "--yes"]);
  work.stage("a", bad);

  expect(existsSync(join(work.root, ".githooks/pre-push"))).toBe(true);
  expect(hooks()).toEqual([]);
  expect(commit()).toMatchObject(refused);
});

test("leaves a folder alone that serves every repository", () => {
  work.git("config", "--global", "core.hooksPath", join(work.root, "../everywhere"));

  const { code, text } = work.lint(["install", "--yes"]);

  expect(code).toBe(2);
  expect(text).toContain("for every repository");
  expect(existsSync(join(work.root, "../everywhere"))).toBe(false);
});

test("says that core.hooksPath leads nowhere", () => {
  work.git("config", "core.hooksPath", "/dev/null");

  expect(work.lint(["install", "--yes"])).toMatchObject({ code: 2, text: expect.stringContaining("leads nowhere") });
});

test("husky: adds a marked block behind what is there, which runs; uninstall restores the file", () => {
  addPackage();
  work.git("config", "core.hooksPath", ".husky/_");
  cpSync(new URL("../../node_modules/husky/husky", import.meta.url).pathname, join(work.root, ".husky/_/h"));
  for (const name of ["pre-commit", "pre-push"])
    writeHook(`.husky/_/${name}`, '#!/usr/bin/env sh\n. "$(dirname "$0")/h"');
  work.write(".husky/pre-commit", "echo formatted");

  expect(own("install", "--yes").text).toContain("write   .husky/pre-commit");
  work.stage("a", bad);
  expect(commit()).toMatchObject(refused);
  expect(own("install", "--yes").text).toContain("Nothing to do");
  work.stage("a", "clean\n");
  expect(commit().code).toBe(0);
  expect(own("uninstall", "--yes").code).toBe(0);
  expect(read(".husky/pre-commit")).toBe("echo formatted");
  expect(existsSync(join(work.root, ".husky/pre-push"))).toBe(false);
});

test("husky: refuses to write what colleagues could not run", () => {
  work.git("config", "core.hooksPath", ".husky/_");

  expect(work.lint(["install", "--yes"]).text).toContain("npm install --save-dev auth-lint");
});

test("a project's own package is found in a linked work tree without packages", () => {
  addPackage();
  own("install", "--yes");
  const linked = join(work.root, "../linked");
  work.git("worktree", "add", "-q", linked);
  work.write("../linked/b", bad);
  work.tryGit(["add", "b"], { cwd: linked });

  expect(work.tryGit(["commit", "-q", "-m", "x"], { cwd: linked })).toMatchObject(refused);
});

test("--global says what it would take where git has no hooks of its configuration", ({ skip }) => {
  const [, minor = "0"] = /^git version 2\.(\d+)/.exec(work.git("version")) ?? [];
  if (Number(minor) >= 54) skip("git here has hooks of its configuration");

  expect(work.lint(["install", "--global", "--yes"])).toMatchObject({ code: 2, text: expect.stringContaining("2.54") });
});

test("git 2.54 and newer: --global protects a repository that knows nothing of it", ({ skip }) => {
  const [, minor = "0"] = /^git version 2\.(\d+)/.exec(work.git("version")) ?? [];
  if (Number(minor) < 54) skip(`this git is 2.${minor}: hooks of its configuration come with 2.54`);
  work.lint(["install", "--global", "--yes"]);
  work.stage("a", bad);

  expect(commit()).toMatchObject(refused);
});
