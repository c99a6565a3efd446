import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHooked, type Hooked } from "./hooked.ts";

let work: Hooked;

const commitFiles = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) work.write(path, text);
  work.git("add", "-A");
  work.git("commit", "--quiet", "-m", "x", "--no-verify");
};

const only = () => {
  const seen = work.seen();
  expect(seen).toHaveLength(1);
  return seen[0];
};

beforeEach(() => {
  work = createHooked();
});

afterEach(() => {
  work.remove();
});

test("G01: judges the index, not the file edited since", () => {
  work.write("a", "bad");
  work.git("add", "a");
  work.write("a", "clean");

  work.git("commit", "-m", "x");

  expect(only()?.files).toEqual({ a: "bad" });
});

test("G02: leaves what is not staged alone", () => {
  work.write("a", "clean");
  work.git("add", "a");
  work.write("a", "bad");

  work.git("commit", "-m", "x");

  expect(only()?.files).toEqual({ a: "clean" });
});

test("G03: sees what commit -a adds", () => {
  commitFiles({ a: "clean" });
  work.write("a", "bad");

  work.git("commit", "-am", "x");

  expect(only()?.files).toEqual({ a: "bad" });
});

test("G04: commit <path> takes that path alone", () => {
  commitFiles({ f: "1", g: "1" });
  work.write("f", "bad f");
  work.write("g", "bad g");
  work.git("add", "g");

  work.git("commit", "-m", "x", "--", "f");

  expect(only()?.files).toEqual({ f: "bad f" });
});

test("G05: commit -i takes both", () => {
  commitFiles({ f: "1", g: "1" });
  work.write("f", "bad f");
  work.write("g", "bad g");
  work.git("add", "g");

  work.git("commit", "-m", "x", "-i", "f");

  expect(only()?.files).toEqual({ f: "bad f", g: "bad g" });
});

test("G06: the first commit is all new", () => {
  work.write("a", "bad");
  work.git("add", "a");

  work.git("commit", "-m", "x");

  expect(only()?.files).toEqual({ a: "bad" });
});

test("G08 and G09: an amended commit shows what it changes; the rest was judged before", () => {
  commitFiles({ a: "bad" });
  work.write("a", "fixed");

  work.git("commit", "--amend", "-am", "x");

  expect(only()?.files).toEqual({ a: "fixed" });
});

test("G10: a resolved merge shows what neither side had", () => {
  commitFiles({ a: "base" });
  work.git("checkout", "-q", "-b", "other");
  commitFiles({ a: "theirs", theirs: "from the other branch" });
  work.git("checkout", "-q", "main");
  commitFiles({ a: "ours" });
  expect(() => work.git("merge", "other")).toThrow();
  work.write("a", "resolved");
  work.git("add", "a");

  work.git("commit", "-m", "merged");

  expect(only()?.files).toEqual({ a: "resolved" });
});

test("G11: an evil merge shows the file it slips in", () => {
  commitFiles({ a: "base" });
  work.git("checkout", "-q", "-b", "other");
  commitFiles({ theirs: "1" });
  work.git("checkout", "-q", "main");
  commitFiles({ ours: "1" });
  work.git("merge", "--no-commit", "other");
  work.write("evil", "bad");
  work.git("add", "evil");

  work.git("commit", "-m", "merged");

  expect(only()?.files).toEqual({ evil: "bad" });
});

test("G12: pre-merge-commit of a clean merge finds nothing new", () => {
  commitFiles({ a: "base" });
  work.git("checkout", "-q", "-b", "other");
  commitFiles({ theirs: "1" });
  work.git("checkout", "-q", "main");
  commitFiles({ ours: "1" });
  work.hook("pre-merge-commit");

  work.git("merge", "--no-edit", "other");

  expect(only()?.files).toEqual({});
});

test("G13: an octopus merge has all its parents", () => {
  commitFiles({ a: "base" });
  for (const name of ["o1", "o2"]) {
    work.git("checkout", "-q", "-b", name, "main");
    commitFiles({ [name]: "1" });
  }
  work.git("checkout", "-q", "main");
  commitFiles({ ours: "1" });
  work.hook("pre-merge-commit");

  work.git("merge", "--no-edit", "o1", "o2");
  work.git("reset", "-q", "--hard", "HEAD~1");
  work.git("merge", "--no-commit", "o1", "o2");
  work.write("evil", "bad");
  work.git("add", "evil");
  work.git("commit", "-m", "octopus");

  expect(work.seen().map(({ files }) => files)).toEqual([{}, { evil: "bad" }]);
});

test("G14: a squash is an ordinary commit", () => {
  commitFiles({ a: "base" });
  work.git("checkout", "-q", "-b", "other");
  commitFiles({ theirs: "bad" });
  work.git("checkout", "-q", "main");
  work.git("merge", "--squash", "other");

  work.git("commit", "-m", "squashed");

  expect(only()?.files).toEqual({ theirs: "bad" });
});

test("G19: rewording a commit is judged and is empty", () => {
  commitFiles({ a: "1" });
  commitFiles({ b: "1" });

  execFileSync("git", ["rebase", "-q", "-i", "HEAD~1"], {
    cwd: work.root,
    env: { ...work.env, GIT_SEQUENCE_EDITOR: "sed -i s/^pick/reword/", GIT_EDITOR: "true" },
    stdio: "ignore",
  });

  expect(work.seen().every(({ files }) => Object.keys(files).length === 0)).toBe(true);
});

test("G21: cherry-pick --continue after a conflict", () => {
  commitFiles({ a: "base" });
  work.git("checkout", "-q", "-b", "other");
  commitFiles({ a: "theirs" });
  work.git("checkout", "-q", "main");
  commitFiles({ a: "ours" });
  expect(() => work.git("cherry-pick", "other")).toThrow();
  work.write("a", "bad");
  work.git("add", "a");

  work.git("-c", "core.editor=true", "cherry-pick", "--continue");

  expect(only()?.files).toEqual({ a: "bad" });
});

test("G22: a linked worktree commits from its own index", () => {
  commitFiles({ a: "base" });
  const linked = join(work.root, "..", "linked");
  work.git("worktree", "add", "-q", linked);
  work.write("../linked/b", "bad");
  execFileSync("git", ["add", "b"], { cwd: linked, env: work.env });

  execFileSync("git", ["commit", "-qm", "x"], { cwd: linked, env: work.env });

  expect(only()?.files).toEqual({ b: "bad" });
});

test("G26 and G27: a submodule's hook judges the submodule; its parent sees a link", () => {
  const inner = createHooked();
  inner.write("a", "1");
  inner.git("add", "a");
  inner.git("commit", "-qm", "x", "--no-verify");
  commitFiles({ a: "base" });
  work.git("submodule", "--quiet", "add", inner.root, "sm");
  work.git("commit", "-m", "x");
  const outer = only();
  work.hook("../modules/sm/hooks/pre-commit");
  work.write("sm/b", "bad");
  const sm = { cwd: join(work.root, "sm"), env: work.env };
  execFileSync("git", ["add", "b"], sm);
  execFileSync("git", ["commit", "-qm", "x"], sm);

  expect(Object.keys(outer?.files ?? {})).toEqual([".gitmodules"]);
  expect(outer?.skipped).toEqual([{ path: "sm", reason: expect.stringMatching(/submodule/) }]);
  expect(only()?.files).toEqual({ b: "bad" });
  inner.remove();
});

test("G37: add -N with commit -a brings the content", () => {
  commitFiles({ a: "1" });
  work.write("b", "bad");
  work.git("add", "-N", "b");

  work.git("commit", "-am", "x");

  expect(only()?.files).toEqual({ b: "bad" });
});

test("G54: a relative index variable counts from the top, wherever the hook has gone", () => {
  mkdirSync(join(work.root, "sub"));
  work.hook("pre-commit", "cd sub");
  work.write("a", "bad");
  work.git("add", "a");

  work.git("commit", "-m", "x");

  expect(only()?.files).toEqual({ a: "bad" });
});

test("G64: a repository apart from its work tree", () => {
  const apart = { cwd: work.root, env: { ...work.env } };
  execFileSync("mv", [".git", "../apart.git"], apart);
  work.write("dot", "bad");
  const flags = ["--git-dir=../apart.git", "--work-tree=."];
  execFileSync("git", [...flags, "add", "dot"], apart);

  execFileSync("git", [...flags, "commit", "-qm", "x"], apart);

  expect(only()?.files).toEqual({ dot: "bad" });
});

test("G65: from a subdirectory, paths count from the top", () => {
  work.write("sub/a", "bad");
  work.write("b", "bad too");
  work.git("add", "-A");

  execFileSync("git", ["commit", "-qm", "x"], { cwd: join(work.root, "sub"), env: work.env });

  expect(only()?.files).toEqual({ b: "bad too", "sub/a": "bad" });
});
