import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeFiles, type FileChange } from "../../src/sources/apply-fixes.ts";
import { createDirectory, writeFiles } from "../repository.ts";

let root = "";

beforeEach(() => {
  root = createDirectory();
  writeFiles(root, { "a.json": "old a", "b.json": "old b" });
});

afterEach(() => {
  chmodSync(root, 0o755);
});

const change = (path: string, before = `old ${path[0]}`): FileChange => ({
  path,
  before: Buffer.from(before),
  after: Buffer.from(`new ${path[0]}`),
});

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const modeOf = (path: string): number => statSync(join(root, path)).mode & 0o7777;

test("all files of a set are written, with their modes, and nothing else is left", () => {
  chmodSync(join(root, "a.json"), 0o640);

  expect(changeFiles(root, [change("a.json"), change("b.json")])).toBeUndefined();
  expect([read("a.json"), read("b.json"), modeOf("a.json")]).toEqual(["new a", "new b", 0o640]);
  expect(readdirSync(root).sort()).toEqual(["a.json", "b.json"]);
});

test("a new mode is set, with the same bytes or with others", () => {
  chmodSync(join(root, "a.json"), 0o644);
  const same = { path: "b.json", before: Buffer.from("old b"), after: Buffer.from("old b"), mode: 0o600 };

  expect(changeFiles(root, [{ ...change("a.json"), mode: 0o600 }, same])).toBeUndefined();
  expect([modeOf("a.json"), modeOf("b.json"), read("a.json")]).toEqual([0o600, 0o600, "new a"]);
});

test("a file that changed since it was read stops the whole set", () => {
  expect(changeFiles(root, [change("a.json"), change("b.json", "older b")])).toEqual({
    path: "b.json",
    reason: "it changed since it was read: run auth-lint again",
  });
  expect([read("a.json"), read("b.json")]).toEqual(["old a", "old b"]);
});

test("a file that changes while others are written stops the set, and those are put back", () => {
  const move: typeof renameSync = (from, to) => {
    renameSync(from, to);
    writeFiles(root, { "b.json": "somebody else's" });
  };

  expect(changeFiles(root, [change("a.json"), change("b.json")], move)).toMatchObject({ path: "b.json" });
  expect([read("a.json"), read("b.json")]).toEqual(["old a", "somebody else's"]);
  expect(readdirSync(root).sort()).toEqual(["a.json", "b.json"]);
});

test("a failure half-way puts back what was written", () => {
  const move: typeof renameSync = (from, to) => {
    if (String(to).endsWith("b.json")) throw new Error("no");
    renameSync(from, to);
  };

  expect(changeFiles(root, [change("a.json"), change("b.json")], move)).toMatchObject({ path: "b.json" });
  expect([read("a.json"), read("b.json")]).toEqual(["old a", "old b"]);
  expect(readdirSync(root).sort()).toEqual(["a.json", "b.json"]);
});

test("a read-only file is said to be one", () => {
  chmodSync(join(root, "a.json"), 0o444);

  expect(changeFiles(root, [change("a.json")])).toEqual({
    path: "a.json",
    reason: "it is read-only: make it writable first",
  });
});

test("no link is followed, out of the root or inside it", () => {
  const outside = createDirectory();
  writeFiles(outside, { "c.json": "old c", "d/e.json": "old e" });
  symlinkSync(join(outside, "c.json"), join(root, "c.json"));
  symlinkSync(join(outside, "d"), join(root, "d"));

  expect(changeFiles(root, [change("c.json")])?.reason).toBe("it is a link: mend the file it leads to");
  expect(changeFiles(root, [change("d/e.json", "old e")])?.reason).toBe("it lies outside what is checked");
  expect(changeFiles(root, [change("../x.json")])?.reason).toBe("it lies outside what is checked");
  expect(readFileSync(join(outside, "c.json"), "utf8")).toBe("old c");
});

test("a file with other names is left alone: they would keep what it was", () => {
  linkSync(join(root, "a.json"), join(root, "z.json"));

  expect(changeFiles(root, [change("a.json")])?.reason).toMatch(/^it has other names/);
});

test("a file that is not there yet is made, and taken away again when its set fails", () => {
  const fresh: FileChange = { path: ".gitignore", before: undefined, after: Buffer.from("/a.json\n") };

  expect(changeFiles(root, [fresh, change("b.json", "older b")])).toMatchObject({ path: "b.json" });
  expect(readdirSync(root)).not.toContain(".gitignore");
  expect(changeFiles(root, [fresh])).toBeUndefined();
  expect(read(".gitignore")).toBe("/a.json\n");
});

test("a folder in the way is no file", () => {
  mkdirSync(join(root, "f"));

  expect(changeFiles(root, [change("f")])?.reason).toBe("it is no regular file");
});
