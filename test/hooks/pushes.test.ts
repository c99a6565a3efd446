import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bad, createInstalled, type Installed } from "./installed.ts";

let work: Installed;
let remote: string;

beforeEach(async () => {
  work = await createInstalled();
  remote = join(work.root, "../remote.git");
  work.git("init", "-q", "--bare", remote);
  work.git("remote", "add", "origin", remote);
  work.git("push", "-q", "origin", "main");
});

afterEach(() => {
  work.remove();
});

const push = (...args: readonly string[]) => work.tryGit(["push", "-q", "origin", ...args]);
const refused = { code: 1, text: expect.stringMatching(/auth-lint: push refused: 1 finding/) };

test("G56: a clean push passes, and so does one that has nothing to send", () => {
  work.slip({ a: "1\n" });

  expect(push("main")).toEqual({ code: 0, text: "" });
  expect(push("main")).toEqual({ code: 0, text: "" });
});

test("G56: a new branch is judged by its own commits", () => {
  work.git("checkout", "-q", "-b", "topic");
  work.slip({ a: bad });

  expect(push("topic")).toMatchObject(refused);
});

test("G69: a token taken out again in the next commit is still in the range", () => {
  work.slip({ a: bad });
  work.slip({ a: "clean\n" });

  expect(push("main")).toMatchObject(refused);
});

test("G56: what the remote has already is not judged again", () => {
  work.slip({ a: bad });
  work.git("-c", "core.hooksPath=/dev/null", "push", "-q", "origin", "main");
  work.slip({ b: "clean\n" });

  expect(push("main").code).toBe(0);
});

test("G56: a deletion is nothing to judge", () => {
  work.git("push", "-q", "origin", "main:old");
  work.slip({ a: bad });

  expect(push(":old").code).toBe(0);
});

test("G56: an expression and a bare name are pushed and judged", () => {
  work.slip({ a: bad });
  work.slip({ b: "1\n" });

  expect(push("HEAD~1:refs/heads/one")).toMatchObject(refused);
  expect(push(`${work.git("rev-parse", "HEAD")}:refs/heads/two`)).toMatchObject(refused);
});

test("G56: a remote whose commit is not known here does not make the range fail", () => {
  const other = join(work.root, "../other");
  work.git("clone", "-q", remote, other);
  work.tryGit(["commit", "-q", "--allow-empty", "-m", "theirs"], { cwd: other });
  work.tryGit(["push", "-q", "origin", "main"], { cwd: other });
  work.slip({ a: "1\n" });
  expect(push("--force", "main").code).toBe(0);
  work.slip({ b: bad });

  expect(push("--force", "main")).toMatchObject(refused);
});

test("G56: a push to a bare address is judged too", () => {
  work.slip({ a: bad });

  expect(work.tryGit(["push", "-q", remote, "main"])).toMatchObject(refused);
});

test("G57: an annotated tag is peeled, and its own message judged", () => {
  work.git("tag", "-a", "-m", "clean", "v1");
  expect(push("v1").code).toBe(0);
  work.git("tag", "-a", "-m", `signed off with ${bad}`, "v2");

  const { code, text } = push("v2");

  expect(code).toBe(1);
  expect(text).toContain("refs/tags/v2");
});

test("G57: a tag on a file is judged by that file", () => {
  work.write("loose", bad);
  const blob = work.git("hash-object", "-w", "loose");
  work.git("tag", "file", blob);

  expect(push("file")).toMatchObject(refused);
});

test("pre-push refuses a list it does not understand", () => {
  const { code, text } = work.tryGit([
    "-c",
    `alias.x=!echo nonsense | '${process.execPath}' '${work.entry}' hook pre-push`,
    "x",
  ]);

  expect(code).toBe(3);
  expect(text).toContain("not understood");
});

const receive = (): void => {
  expect(work.lint(["install", "--yes"], { cwd: remote }).code).toBe(0);
};

test("G55: a bare repository refuses what it receives, from within its quarantine", () => {
  receive();
  work.slip({ a: bad });

  const { code, text } = push("--no-verify", "main");

  expect(code).toBe(1);
  expect(text).toContain("push refused by the server: 1 finding");
  expect(text).not.toContain(bad.slice(20, 32));
});

test("G55: a bare repository takes what is clean, new branches, tags and deletions", () => {
  receive();
  work.slip({ a: "1\n" });
  work.git("tag", "-a", "-m", "clean", "v1");

  expect(push("main", "main:new", "v1")).toEqual({ code: 0, text: "" });
  expect(push(":new").code).toBe(0);
});

test("G55: a bare repository inside somebody's work tree is judged by itself", () => {
  const outer = join(work.root, "..");
  work.git("init", "-q", outer);
  receive();
  work.slip({ a: bad });

  expect(push("--no-verify", "main").text).toContain("push refused by the server: 1 finding");
});

test("G55: the server's own policy judges, and what is pushed brings none", () => {
  receive();
  const off = "version: 1\nrules:\n  token-in-text: off\n";
  work.slip({ a: bad, "auth-lint.yaml": off });
  expect(push("--no-verify", "main").code).toBe(1);
  work.write("../remote.git/auth-lint.yaml", off);

  expect(push("--no-verify", "main").code).toBe(0);
});
