import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UnjudgedError } from "../../src/errors.ts";
import { git, tryGit } from "../../src/sources/git.ts";
import { localEnvVars, withoutRepository } from "../../src/sources/git-env.ts";
import { createRepository, type Repository } from "../repository.ts";

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
});

afterEach(() => {
  repository.remove();
});

test("returns bytes, whatever they are", () => {
  repository.write("a.bin", Buffer.from([0xff, 0, 0xfe]));
  repository.git("add", ".");

  const output = git(["cat-file", "blob", ":a.bin"], { cwd: repository.root, env: repository.env });

  expect([...output]).toEqual([0xff, 0, 0xfe]);
});

test("feeds git from memory", () => {
  const input = Buffer.alloc(0);

  const output = git(["hash-object", "-t", "tree", "--stdin"], { cwd: repository.root, env: repository.env, input });

  expect(output.toString().trim()).toBe("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
});

test("says what to do when git is missing", () => {
  expect(tryGit(["version"], { cwd: repository.root, env: { PATH: "/nowhere" } })).toMatchObject({
    failure: "other",
    reason: "git is not installed, or the directory is gone",
  });
});

test("passes on nothing git says about a failure", () => {
  repository.write(".git/config", '[core]\n\tsecretline = "\n');

  const run = () => git(["status"], { cwd: repository.root, env: repository.env });

  expect(run).toThrow(UnjudgedError);
  expect(run).toThrow(/^git failed \(exit code 128\)$/);
});

test.skipIf(process.getuid?.() !== 0)("gives the exact command for a repository another user owns", () => {
  chownSync(repository.root, 12345, 12345);
  chownSync(`${repository.root}/.git`, 12345, 12345);

  expect(tryGit(["ls-files"], { cwd: repository.root, env: repository.env })).toMatchObject({
    failure: "other",
    reason: "git refuses this repository, because another user owns it",
    remedy: `If you trust it: git config --global --add safe.directory ${repository.root}`,
  });
});

test("knows every variable that binds git to a repository", () => {
  const own = execFileSync("git", ["rev-parse", "--local-env-vars"], { env: { ...repository.env } }).toString();

  expect(
    own
      .trim()
      .split("\n")
      .filter((name) => !new Set<string>(localEnvVars).has(name)),
  ).toEqual([]);
  expect(withoutRepository({ GIT_DIR: ".", HOME: "/h" })).toEqual({ HOME: "/h" });
});
