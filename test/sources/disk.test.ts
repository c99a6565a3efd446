import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { type ListOptions, listFiles } from "../../src/sources/disk.ts";
import { createDirectory, writeFiles } from "../repository.ts";

let root = "";

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const paths = (options?: ListOptions) => listFiles(root, options).files.map((file) => file.path);

test("lists every file with size and mode, relative to the root, in a stable order", () => {
  writeFiles(root, { "b.json": "{}", "a/c.json": "[1]", "a/b.json": "" });
  chmodSync(join(root, "b.json"), 0o600);

  const { files, skipped } = listFiles(root);

  expect(files.map((file) => file.path)).toEqual(["a/b.json", "a/c.json", "b.json"]);
  expect(files[2]).toMatchObject({ size: 2, mode: 0o600, linked: false });
  expect(skipped).toEqual([]);
});

test("passes over `.git`, names `node_modules` as skipped and remembers the repository", () => {
  writeFiles(root, { "x/.git/config": "", "node_modules/a/index.js": "", "x/a.json": "{}" });

  const { files, skipped, repositories } = listFiles(root);

  expect(files.map((file) => file.path)).toEqual(["x/a.json"]);
  expect(skipped.map((entry) => entry.path)).toEqual(["node_modules"]);
  expect(repositories).toEqual(["x"]);
});

test("names a bare repository as skipped", () => {
  writeFiles(root, { "store.git/HEAD": "", "store.git/objects/a": "", "store.git/refs/b": "" });

  expect(listFiles(root)).toMatchObject({ files: [], skipped: [{ path: "store.git" }] });
});

test("follows a link inside the root, and marks what it reaches", () => {
  writeFiles(root, { "shared/auth-profiles.json": "{}", "shared/deep/a.json": "" });
  mkdirSync(join(root, "agents"));
  symlinkSync("../shared/auth-profiles.json", join(root, "agents/auth-profiles.json"));
  symlinkSync("../shared/deep", join(root, "agents/deep"));

  const linked = listFiles(root).files.filter((file) => file.linked);

  expect(linked.map((file) => file.path)).toEqual(["agents/auth-profiles.json", "agents/deep/a.json"]);
});

test("names a link out of the root as skipped", () => {
  const outside = createDirectory();
  writeFiles(outside, { "secret.json": "{}" });
  symlinkSync(join(outside, "secret.json"), join(root, "file.json"));
  symlinkSync(outside, join(root, "directory"));

  const { files, skipped } = listFiles(root);
  rmSync(outside, { recursive: true });

  expect(files).toEqual([]);
  expect(skipped.map((entry) => entry.reason)).toEqual(Array(2).fill("a link out of the checked directory"));
});

test("follows a link the user named, wherever it leads", () => {
  const outside = createDirectory();
  writeFiles(outside, { "secret.json": "{}" });
  symlinkSync(join(outside, "secret.json"), join(root, "file.json"));

  const found = paths({ paths: ["file.json"] });
  rmSync(outside, { recursive: true });

  expect(found).toEqual(["file.json"]);
});

test("ends on links in circles", () => {
  writeFiles(root, { "a/x.json": "", "b/y.json": "" });
  symlinkSync("..", join(root, "a/up"));
  symlinkSync("../b", join(root, "a/b"));
  symlinkSync("../a", join(root, "b/a"));
  symlinkSync("self", join(root, "self"));
  symlinkSync("nothing", join(root, "dangling"));

  const { files, skipped } = listFiles(root);

  expect(files.map((file) => file.path)).toEqual(["a/b/y.json", "a/x.json", "b/a/x.json", "b/y.json"]);
  expect(Object.fromEntries(skipped.map((entry) => [entry.path, entry.reason]))).toEqual({
    "a/b/a": "a link inside a linked directory",
    "a/up": "a link to a directory around it",
    "b/a/b": "a link inside a linked directory",
    "b/a/up": "a link inside a linked directory",
    dangling: "a link to nothing",
    self: "a link that leads to itself",
  });
});

test("names pipes and sockets as skipped, even where they are not wanted", async () => {
  execFileSync("mkfifo", [join(root, "pipe.json")]);
  const server = createServer().listen(join(root, "socket"));
  await new Promise((resolve) => server.once("listening", resolve));

  const { skipped } = listFiles(root, { wants: () => false });
  server.close();

  expect(skipped).toEqual([
    { path: "pipe.json", reason: "a pipe, not a file" },
    { path: "socket", reason: "a socket, not a file" },
  ]);
});

test("opens names with newlines, and names that are not UTF-8", () => {
  const name = Buffer.concat([Buffer.from(`${root}/lat`), Buffer.from([0xe9]), Buffer.from(".json")]);
  writeFileSync(name, "{}");
  writeFiles(root, { "two\nlines.json": "" });

  const { files } = listFiles(root);

  expect(files.map((file) => file.path)).toEqual(["lat\\xE9.json", "two\nlines.json"]);
  expect(files[0]?.raw?.equals(name)).toBe(true);
});

test("walks into directories whose name is not UTF-8", () => {
  const name = Buffer.concat([Buffer.from(`${root}/d`), Buffer.from([0xff])]);
  mkdirSync(name);
  writeFileSync(Buffer.concat([name, Buffer.from("/a.json")]), "{}");

  expect(paths()).toEqual(["d\\xFF/a.json"]);
});

test("counts what is not wanted", () => {
  writeFiles(root, { "a.json": "", "a.png": "", "b.png": "" });

  expect(listFiles(root, { wants: (path) => path.endsWith(".json") })).toMatchObject({
    files: [{ path: "a.json" }],
    unwanted: 2,
  });
});

test("refuses a root that does not exist", () => {
  expect(() => listFiles(join(root, "nothing"))).toThrow(UsageError);
  expect(() => listFiles(root, { paths: ["nothing"] })).toThrow(UsageError);
});

test.skipIf(process.getuid?.() === 0)("names an unreadable directory as unreadable", () => {
  writeFiles(root, { "closed/a.json": "" });
  chmodSync(join(root, "closed"), 0);

  const { unreadable } = listFiles(root);
  chmodSync(join(root, "closed"), 0o700);

  expect(unreadable).toEqual([{ path: "closed", reason: "not readable by this user" }]);
});
