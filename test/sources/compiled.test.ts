// The launcher with a program of the test's own: when is code of an earlier run taken, and when not?
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createDirectory } from "../repository.ts";

const root = createDirectory();
const launcher = join(root, "launch.js");
const base = join(root, "cache");
const folder = join(base, "auth-lint");

const source = '//0123456789abcdef\nconst f = () => [1, 2, 3].map((x) => x * 2);process.stdout.write("ran " + f());';

beforeAll(async () => {
  await build({
    entryPoints: ["src/launch.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: launcher,
    logLevel: "silent",
  });
  writeFileSync(join(root, "program.js"), source);
});

beforeEach(() => rmSync(base, { recursive: true, force: true }));

afterAll(() => rmSync(root, { recursive: true, force: true }));

const start = (more: Readonly<Record<string, string>> = {}, ...argv: readonly string[]): string =>
  execFileSync(process.execPath, [launcher, ...argv], {
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: base, ...more },
    encoding: "utf8",
  });

const kept = (): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);
const only = (): string => join(folder, kept()[0] ?? "none");

test("keeps code for the next run, for its user alone, and runs with it", () => {
  const first = start();
  const before = readFileSync(only());
  const second = start();

  expect([first, second]).toEqual(["ran 2,4,6", "ran 2,4,6"]);
  expect(kept()).toHaveLength(1);
  expect(readFileSync(only()).equals(before)).toBe(true);
});

test.each([
  ["a byte is damaged", (bytes: Buffer) => bytes.fill(0x5a, bytes.length >> 2, (bytes.length >> 2) + 40)],
  ["it is cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ["it is empty", (bytes: Buffer) => bytes.subarray(0, 0)],
  ["it is all zeros", (bytes: Buffer) => Buffer.alloc(bytes.length)],
  ["it is something else, twice", () => Buffer.from("not code not code \u0001")],
])("compiles anew where %s, and keeps that", (_, spoil) => {
  start();
  const good = readFileSync(only());
  writeFileSync(only(), spoil(Buffer.from(good)));

  const said = start();

  expect(said).toBe("ran 2,4,6");
  expect(readFileSync(only())).toHaveLength(good.length);
});

test("code of another program is refused by V8", () => {
  start();
  const other = readFileSync(only());
  writeFileSync(join(root, "program.js"), `${source}process.stdout.write("!");`);
  writeFileSync(only(), other);

  const said = start();
  writeFileSync(join(root, "program.js"), source);

  expect(said).toBe("ran 2,4,6!");
});

test.each([
  ["others may write to the folder", () => chmodSync(folder, 0o777)],
  [
    "the folder is a link",
    () => {
      renameSync(folder, join(base, "elsewhere"));
      symlinkSync("elsewhere", folder);
    },
  ],
])("keeps and takes nothing where %s", (_, spoil) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  spoil();

  const said = start();

  expect(said).toBe("ran 2,4,6");
  expect(kept()).toEqual([]);
});

test.each([
  ["a file others may write to", () => chmodSync(only(), 0o666)],
  [
    "a link",
    () => {
      const path = only();
      renameSync(path, join(base, "code"));
      symlinkSync(join(base, "code"), path);
    },
  ],
])("takes no code from %s", (_, spoil) => {
  start();
  // Code that would say something else, were it run: V8 tells programs of one length apart by nothing.
  writeFileSync(join(root, "program.js"), source.replace("ran ", "RAN "));
  spoil();

  const said = start();
  writeFileSync(join(root, "program.js"), source);

  expect(said).toBe("RAN 2,4,6");
});

test("a run that needs little keeps nothing, and takes what there is", () => {
  start({}, "--version");
  const nothing = kept();
  start();
  const before = readFileSync(only());
  start({}, "--help");

  expect(nothing).toEqual([]);
  expect(readFileSync(only()).equals(before)).toBe(true);
});

test("code of more than a minute ago is kept anew, with what later runs compiled", () => {
  start();
  utimesSync(only(), 1, 1);

  start();

  expect(statSync(only()).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
});

test("code that enough runs have added to is not written again", () => {
  start();
  for (let run = 0; run < 8; run += 1) {
    utimesSync(only(), 1, 1);
    start();
  }

  expect(statSync(only()).mtimeMs).toBe(1000);
}, 30_000);

test("does without where it is told to", () => {
  start({ NODE_DISABLE_COMPILE_CACHE: "1" });

  expect(kept()).toEqual([]);
});
