import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bad, createInstalled, type Installed } from "./installed.ts";

let work: Installed;

beforeEach(async () => {
  work = await createInstalled();
});

afterEach(() => {
  work.remove();
});

const commit = (...args: readonly string[]) => work.tryGit(["commit", "-q", "-m", "x", ...args]);

const refused = { code: 1, text: expect.stringMatching(/auth-lint: commit refused: 1 finding/) };

test("refuses a planted token, says where and how to get out, and shows no character of it", () => {
  work.stage("deploy/settings.txt", bad);

  const { code, text } = commit();

  expect(code).toBe(1);
  expect(text).toContain("deploy/settings.txt:1:9");
  expect(text).toContain("git rm --cached");
  expect(text).not.toContain(bad.slice(20, 32));
});

test("a clean commit says nothing", () => {
  work.stage("a", "clean\n");

  expect(commit()).toEqual({ code: 0, text: "" });
});

test("G01: judges the index, not the file that was cleaned since", () => {
  work.stage("a", bad);
  work.write("a", "clean\n");

  expect(commit()).toMatchObject(refused);
});

test("G02: leaves what is not staged alone", () => {
  work.stage("a", "clean\n");
  work.write("a", bad);

  expect(commit().code).toBe(0);
});

test("G03: refuses what commit -a takes", () => {
  work.write("base", bad);

  expect(commit("-a")).toMatchObject(refused);
});

test("G04: commit <path> is judged by that path alone", () => {
  work.slip({ f: "1\n", g: "1\n" });
  work.stage("g", bad);
  work.write("f", "2\n");

  expect(commit("--", "f").code).toBe(0);
  work.write("f", bad);
  expect(commit("--", "f")).toMatchObject(refused);
});

test("G05: commit -i takes what is staged and what is named", () => {
  work.slip({ f: "1\n" });
  work.stage("g", bad);
  work.write("f", "2\n");

  expect(commit("-i", "f")).toMatchObject(refused);
});

test("G06: refuses a first commit", () => {
  work.git("checkout", "-q", "--orphan", "fresh");
  work.stage("a", bad);

  expect(commit()).toMatchObject(refused);
});

test("G07: a sha256 repository is judged like any other", async () => {
  const wide = await createInstalled("--object-format=sha256");
  wide.stage("a", bad);

  expect(wide.tryGit(["commit", "-q", "-m", "x"])).toMatchObject(refused);
  wide.remove();
});

test("G08 and G09: an amended commit may take the token out", () => {
  work.slip({ a: bad });
  work.stage("a", "clean\n");

  expect(commit("--amend")).toEqual({ code: 0, text: "" });
});

test("G10: a resolved conflict is judged by what is new in it", () => {
  work.slip({ a: "base\n" });
  work.git("checkout", "-q", "-b", "other");
  work.slip({ a: "theirs\n", b: bad });
  work.git("checkout", "-q", "main");
  work.slip({ a: "ours\n" });
  work.tryGit(["merge", "other"]);
  work.stage("a", "both\n");

  expect(commit().code).toBe(0);
});

test("G11: an evil merge is refused", () => {
  work.git("checkout", "-q", "-b", "other");
  work.slip({ b: "1\n" });
  work.git("checkout", "-q", "main");
  work.slip({ a: "1\n" });
  work.git("merge", "--no-commit", "other");
  work.stage("evil", bad);

  expect(commit()).toMatchObject(refused);
});

const diverge = (names: readonly string[]): void => {
  const lines = (change: string): string => `${change}\n${"line\n".repeat(20 * (names.length + 1))}`;
  work.slip({ shared: lines("base") });
  for (const [index, name] of names.entries()) {
    work.git("checkout", "-q", "-b", name, "main");
    const text = lines("base").split("\n");
    text.splice(20 * (index + 1), 1, index === 0 ? bad.trim() : name);
    work.slip({ shared: text.join("\n") });
  }
  work.git("checkout", "-q", "main");
  work.slip({ shared: lines("ours") });
};

test("G12: a clean merge that joins a token into a new file is refused", () => {
  diverge(["other"]);

  const { code, text } = work.tryGit(["merge", "--no-edit", "other"]);

  expect(code).not.toBe(0);
  expect(text).toContain("auth-lint: merge not committed: 1 finding");
});

test("G12: a clean merge that brings nothing new of its own passes", () => {
  work.git("checkout", "-q", "-b", "other");
  work.slip({ b: bad });
  work.git("checkout", "-q", "main");
  work.slip({ a: "1\n" });

  expect(work.tryGit(["merge", "-q", "--no-edit", "other"]).code).toBe(0);
});

test("G13: an octopus merge is judged against all its parents", () => {
  diverge(["one", "two"]);

  expect(work.tryGit(["merge", "--no-edit", "one", "two"]).text).toContain("auth-lint: merge not committed: 1 finding");
});

test("G14: a squash is an ordinary commit", () => {
  work.git("checkout", "-q", "-b", "other");
  work.slip({ b: bad });
  work.git("checkout", "-q", "main");
  work.git("merge", "--squash", "other");

  expect(commit()).toMatchObject(refused);
});

test("G19: rewording an old commit that is clean passes quietly", () => {
  work.slip({ b: "1\n" });

  const env = { GIT_SEQUENCE_EDITOR: "sed -i s/^pick/reword/", GIT_EDITOR: "true" };

  const { code, text } = work.tryGit(["rebase", "-q", "-i", "HEAD~1"], { env });

  expect(code).toBe(0);
  expect(text).not.toContain("auth-lint");
});

test("G21: cherry-pick --continue after a conflict is refused", () => {
  work.slip({ a: "base\n" });
  work.git("checkout", "-q", "-b", "other");
  work.slip({ a: "theirs\n" });
  work.git("checkout", "-q", "main");
  work.slip({ a: "ours\n" });
  work.tryGit(["cherry-pick", "other"]);
  work.stage("a", bad);

  expect(work.tryGit(["-c", "core.editor=true", "cherry-pick", "--continue"]).text).toContain("commit refused");
});

test("G22: a linked work tree is judged by its own index", () => {
  const linked = join(work.root, "../linked");
  work.git("worktree", "add", "-q", linked);
  work.write("../linked/b", bad);
  work.tryGit(["add", "b"], { cwd: linked });

  expect(work.tryGit(["commit", "-q", "-m", "x"], { cwd: linked })).toMatchObject(refused);
});

test("G25: without its interpreter a hook fails closed", () => {
  work.stage("a", "clean\n");
  chmodSync(work.write(".git/hooks/pre-commit", "#!/usr/bin/env no-such-program\n"), 0o755);

  expect(commit().code).toBe(1);
});

test("G26 and G27: a submodule's own hook judges it; its parent passes over the link", async () => {
  const inner = await createInstalled();
  work.git("submodule", "--quiet", "add", inner.root, "sm");
  expect(commit().code).toBe(0);
  const cwd = join(work.root, "sm");
  expect(work.lint(["install", "--yes"], { cwd }).code).toBe(0);
  work.write("sm/b", bad);
  work.tryGit(["add", "b"], { cwd });

  expect(work.tryGit(["commit", "-q", "-m", "x"], { cwd })).toMatchObject(refused);
  inner.remove();
});

test("G37: add -N with commit -a brings content", () => {
  work.write("b", bad);
  work.git("add", "-N", "b");

  expect(commit("-a")).toMatchObject(refused);
});

test("G53: judging leaves the commit's own index as it is", () => {
  work.stage("a", "clean\n");
  work.write("base", "changed\n");

  commit("-a");

  expect(work.git("status", "--short")).toBe("");
  expect(work.git("show", "--stat", "--format=", "HEAD")).toContain("2 files changed");
});

test("G65: a commit from a subdirectory is told from the top", () => {
  work.stage("sub/a", bad);

  expect(work.tryGit(["commit", "-q", "-m", "x"], { cwd: join(work.root, "sub") }).text).toContain("sub/a:1:9");
});

test("G66: asks nothing: without any input it ends", () => {
  work.stage("a", bad);

  expect(commit().code).toBe(1);
});

test("G68: a message with a token is refused", () => {
  const { code, text } = work.tryGit(["commit", "-q", "--allow-empty", "-m", `use ${bad}`]);

  expect(code).toBe(1);
  expect(text).toContain("commit refused: its message");
  expect(text).not.toContain(bad.slice(20, 32));
});

test("G68: the patch that commit -v shows below the message is no part of it", () => {
  work.slip({ a: bad });
  work.stage("a", "clean\n");

  expect(work.tryGit(["commit", "-q", "-v", "-e", "-m", "take it out"], { env: { GIT_EDITOR: "true" } }).code).toBe(0);
});

test("fails closed when auth-lint is gone", () => {
  const hook = join(work.root, ".git/hooks/pre-commit");
  work.stage("a", "clean\n");
  work.write(".git/hooks/pre-commit", readFileSync(hook, "utf8").replace(/^auth_lint=.*$/m, "auth_lint=/gone"));

  expect(commit()).toMatchObject({ code: 1, text: expect.stringContaining("nothing was judged") });
});
