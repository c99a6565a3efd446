import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { rangeBlobs } from "../../src/sources/git-range.ts";
import { createRepository, type Repository } from "../repository.ts";
import { takePieces } from "./pieces.ts";

let work: Repository;

const take = (range: string, cwd = work.root) => takePieces(rangeBlobs({ cwd, env: work.env, range }));

const commit = (files: Readonly<Record<string, string>>, message = "x"): string => {
  for (const [path, content] of Object.entries(files)) work.write(path, content);
  work.git("add", "-A");
  work.git("commit", "--quiet", "--allow-empty", "-m", message);
  return work.git("rev-parse", "HEAD");
};

beforeEach(() => {
  work = createRepository();
});

afterEach(() => {
  work.remove();
});

test("G69: a file added and removed again within the range is found, with its commit", () => {
  const base = commit({ a: "1" });
  const bad = commit({ b: "bad" });
  work.git("rm", "-q", "b");
  const end = commit({ c: "1" });

  const taken = take(`${base}..${end}`);

  expect(taken.files).toEqual({ b: "bad", c: "1" });
  expect(taken.commits).toEqual({ b: [bad], c: [end] });
});

test("one commit is that commit alone, the first one too", () => {
  const first = commit({ a: "1" });
  const second = commit({ b: "2" });

  expect([take(first).files, take(second).files]).toEqual([{ a: "1" }, { b: "2" }]);
});

test("three dots mean what the right side has since it left the left one", () => {
  commit({ a: "1" });
  work.git("checkout", "-q", "-b", "feature");
  commit({ feature: "bad" });
  work.git("checkout", "-q", "main");
  commit({ main: "not of the range" });

  expect(take("main...feature").files).toEqual({ feature: "bad" });
  expect(take("feature..").files).toEqual({ main: "not of the range" });
});

test("a merge within the range gives what none of its parents had", () => {
  const base = commit({ a: "base" });
  work.git("checkout", "-q", "-b", "other");
  commit({ a: "theirs" });
  work.git("checkout", "-q", "main");
  commit({ b: "ours" });
  work.git("merge", "-q", "--no-commit", "other");
  const merge = commit({ evil: "bad" }, "merge");

  const taken = take(`${base}..HEAD`);

  expect(taken.files).toEqual({ a: "theirs", b: "ours", evil: "bad" });
  expect(taken.commits.evil).toEqual([merge]);
});

test("G68: messages, people, tag messages and file names are delivered", () => {
  const base = commit({ a: "1" });
  commit({ "name-of-file": "2" }, "text of the message");
  work.git("tag", "-a", "v1", "-m", "text of the tag");

  const taken = take(`${base}..HEAD`);

  expect(taken.names).toEqual(["name-of-file"]);
  expect(taken.messages).toEqual([
    expect.stringMatching(/author Test <test@example.com>.*text of the message/s),
    expect.stringContaining("text of the tag"),
  ]);
});

test("one blob at two paths is given at both", () => {
  const base = commit({ a: "1" });
  commit({ b: "same", "sub/.env": "same" });

  expect(take(`${base}..`).files).toEqual({ b: "same", "sub/.env": "same" });
});

test("an empty range delivers nothing", () => {
  commit({ a: "1" });

  expect(take("HEAD..HEAD")).toMatchObject({ files: {}, names: [], messages: [] });
});

test.each(["nowhere..HEAD", "--all", "HEAD~9", "a b"])("refuses %s as a range", (range) => {
  commit({ a: "1" });

  expect(() => take(range)).toThrow(UsageError);
});

test("a shallow clone says where it ends", () => {
  commit({ a: "1" });
  commit({ b: "2" });
  const clone = join(work.root, "..", "shallow");
  execFileSync("git", ["clone", "-q", "--depth=1", `file://${work.root}`, clone], { env: work.env });

  const taken = take("HEAD", clone);

  expect(taken.files).toEqual({ a: "1", b: "2" });
  expect(taken.skipped).toEqual([
    { path: ".git/shallow", reason: expect.stringMatching(/^shallow: history before commit/) },
  ]);
});

test("G30: a partial clone names what it lacks and reads the rest, without the network", () => {
  const base = commit({ a: "1" });
  commit({ b: "bad b", c: "bad c", d: "bad d" });
  commit({ b: "2", c: "3", d: "4" });
  const clone = join(work.root, "..", "partial");
  work.git("config", "uploadpack.allowFilter", "true");
  execFileSync("git", ["clone", "-q", "--filter=blob:none", `file://${work.root}`, clone], { env: work.env });

  const taken = take(`${base}..HEAD`, clone);

  expect(taken.files).toEqual({ b: "2", c: "3", d: "4" });
  expect(taken.unjudged.map(({ path }) => path)).toEqual(["b", "c", "d"]);
  expect(taken.unjudged[0]?.reason).toMatch(/partial clone/);
});

test("a bare repository has ranges too", () => {
  commit({ a: "bad" });
  const clone = join(work.root, "..", "bare.git");
  execFileSync("git", ["clone", "-q", "--bare", work.root, clone], { env: work.env });

  expect(take("HEAD", clone).files).toEqual({ a: "bad" });
});
