import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles } from "../../src/sources/disk.ts";
import { exposures } from "../../src/sources/exposure.ts";
import type { Env } from "../../src/sources/git-env.ts";
import { createDirectory, createRepository, type Repository, writeFiles } from "../repository.ts";

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
});

afterEach(() => {
  repository.remove();
});

/** Path → exposure, of everything below a directory. */
const expose = (root = repository.root, env: Env = repository.env, cwd = root) => {
  const listing = listFiles(root);
  const { exposure, listings: _, ...rest } = exposures(root, listing, { env, cwd });
  return { ...rest, files: Object.fromEntries(listing.files.map(({ path }) => [path, exposure(path)])) };
};

test("tells tracked, untracked and ignored files apart", () => {
  repository.write(".gitignore", "*.key\n");
  repository.write("kept.json", "{}");
  repository.write("a.key", "");
  repository.write("forced.key", "");
  repository.git("add", ".gitignore", "kept.json");
  repository.git("add", "-f", "forced.key");
  repository.write("new.json", "{}");

  expect(expose()).toEqual({
    repository: repository.root,
    files: {
      ".gitignore": "tracked",
      "a.key": "state",
      "forced.key": "tracked",
      "kept.json": "tracked",
      "new.json": "untracked",
    },
  });
});

test("judges a subdirectory by the repository around it", () => {
  repository.write("state/a.json", "{}");
  repository.write("state/b.json", "{}");
  repository.git("add", "state/a.json");

  expect(expose(join(repository.root, "state"))).toEqual({
    repository: repository.root,
    files: { "a.json": "tracked", "b.json": "untracked" },
  });
});

test("calls everything outside a repository state, without running git", () => {
  const root = createDirectory();
  writeFiles(root, { "a.json": "{}" });

  const result = expose(root, { PATH: "/nowhere" });
  rmSync(root, { recursive: true });

  expect(result).toEqual({ repository: undefined, files: { "a.json": "state" } });
});

test("finds names that no string can hold, and names with newlines", () => {
  writeFileSync(Buffer.concat([Buffer.from(`${repository.root}/lat`), Buffer.from([0xe9])]), "");
  repository.write("two\nlines", "");
  repository.git("add", "-A");
  repository.write('\ttab\\"quote', "");

  expect(expose().files).toEqual({ '\ttab\\"quote': "untracked", "lat\\xE9": "tracked", "two\nlines": "tracked" });
});

test("asks a nested repository about its own files", () => {
  repository.write(".gitignore", "ignored/\n");
  repository.git("add", ".");
  const nested = createRepository(join(repository.root, "ignored/inner"));
  nested.write("a.json", "{}");
  nested.git("add", ".");
  nested.write("b.json", "{}");

  expect(expose().files).toMatchObject({ "ignored/inner/a.json": "tracked", "ignored/inner/b.json": "untracked" });
});

test("asks repositories below a directory that is in none", () => {
  const root = createDirectory();
  const nested = createRepository(join(root, "config"));
  nested.write("a.json", "{}");
  writeFiles(root, { "b.json": "" });

  const result = expose(root, nested.env);
  rmSync(root, { recursive: true });

  expect(result.files).toEqual({ "b.json": "state", "config/a.json": "untracked" });
});

test("asks a submodule about its own files", () => {
  const library = createRepository();
  library.write("a.json", "{}");
  library.git("add", ".");
  library.git("commit", "-qm", "x");
  repository.git("submodule", "--quiet", "add", library.root, "library");
  library.remove();

  expect(expose().files).toEqual({ ".gitmodules": "tracked", "library/a.json": "tracked" });
});

test("works in a linked worktree, with the variables a hook there gets", () => {
  repository.write("a.json", "{}");
  repository.git("add", ".");
  repository.git("commit", "-qm", "x");
  const linked = join(repository.root, "../linked");
  repository.git("worktree", "add", "-q", linked);
  writeFiles(linked, { "b.json": "" });
  const hook = { ...repository.env, GIT_DIR: join(repository.root, ".git/worktrees/linked") };

  const expected = { "a.json": "tracked", "b.json": "untracked" };

  expect(expose(linked).files).toEqual(expected);
  expect(expose(linked, hook).files).toEqual(expected);
});

test("honours the index of the commit in progress", () => {
  repository.write("a.json", "{}");
  repository.write("b.json", "{}");
  repository.git("add", "a.json");
  const index = join(repository.root, ".git/next-index-1.lock");
  writeFileSync(index, "");
  rmSync(index);

  expect(expose(repository.root, { ...repository.env, GIT_INDEX_FILE: index }).files).toEqual({
    "a.json": "untracked",
    "b.json": "untracked",
  });
  expect(expose(repository.root, { ...repository.env, GIT_INDEX_FILE: ".git/index" }).files).toMatchObject({
    "a.json": "tracked",
  });
});

test("does not let the variables of another repository's hook answer", () => {
  const other = createRepository();
  repository.write("a.json", "{}");
  repository.git("add", ".");
  const leaked = {
    ...repository.env,
    GIT_DIR: join(other.root, ".git"),
    GIT_INDEX_FILE: join(other.root, ".git/index"),
  };

  const { files } = expose(repository.root, leaked, other.root);
  other.remove();

  expect(files).toEqual({ "a.json": "tracked" });
});

test("knows a repository kept apart from its work tree", () => {
  const home = createDirectory();
  writeFiles(home, { ".zshrc": "", "auth.json": "" });
  const env = { ...repository.env, GIT_DIR: join(repository.root, ".git"), GIT_WORK_TREE: "." };
  const elsewhere = expose(repository.root, env, home);
  const result = expose(home, env, home);
  rmSync(home, { recursive: true });

  expect(result.files).toEqual({ ".zshrc": "untracked", "auth.json": "untracked" });
  expect(elsewhere.repository).toBe(repository.root);
});

test("works with a separate git directory", () => {
  const root = join(repository.root, "../apart");
  const apart = createRepository(root, `--separate-git-dir=${join(repository.root, "../apart.git")}`);
  apart.write("a.json", "");

  expect(expose(root).files).toEqual({ "a.json": "untracked" });
});

test("takes what a link reaches for state: git holds only the link", () => {
  repository.write("target.json", "{}");
  symlinkSync("target.json", join(repository.root, "link.json"));
  repository.git("add", ".");

  expect(expose().files).toEqual({ "link.json": "state", "target.json": "tracked" });
});

test("works in a sha256 repository before its first commit", () => {
  const root = createDirectory();
  const modern = createRepository(root, "--object-format=sha256");
  modern.write("a.json", "");
  modern.git("add", ".");

  const { files } = expose(root, modern.env);
  modern.remove();

  expect(files).toEqual({ "a.json": "tracked" });
});

test("reports a repository git cannot open, and vouches for nothing in it", () => {
  repository.write(".git/config", "[core\n");
  repository.write("a.json", "");

  expect(expose()).toMatchObject({ problem: { path: ".", reason: "git failed (exit code 128)" } });
});

test("treats an empty `.git` as no repository", () => {
  const root = createDirectory();
  mkdirSync(join(root, ".git"));
  writeFiles(root, { "a.json": "" });

  const result = expose(root, repository.env);
  rmSync(root, { recursive: true });

  expect(result.files).toEqual({ "a.json": "state" });
  expect(result.problem).toBeUndefined();
});

test("does not run the file system monitor of a repository", () => {
  const mark = join(repository.root, "ran");
  repository.git("config", "core.fsmonitor", `touch ${mark}; false`);
  repository.write("a.json", "");

  expect(expose().files).toEqual({ "a.json": "untracked" });
});
