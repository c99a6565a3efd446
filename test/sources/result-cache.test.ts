// What an earlier run found clean: when is it believed, and when is a file read again?
import {
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { keepResults, recallResults, resultPlace } from "../../src/sources/result-cache.ts";
import { packParts, unpackParts } from "../../src/sources/result-cache-format.ts";
import { type Known, siftTree } from "../../src/sources/tree-threads.ts";
import { fakeCredential } from "../fake.ts";
import { createDirectory, writeFiles } from "../repository.ts";

const base = createDirectory();
const root = join(base, "tree");
const cache = join(base, "cache");
const folder = join(cache, "auth-lint");
const file = join(root, "settings.ts");
const bad = `const key = "${fakeCredential("anthropic-access")}";\n`;
const clean = `${"// nothing here".padEnd(bad.length - 1, ".")}\n`;
const paths = ["settings.ts", "other.md"];
const place = () => {
  const found = resultPlace(root, { XDG_CACHE_HOME: cache }, "a-program");
  if (found === undefined) throw new Error("no place for a cache here");
  return found;
};

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A tree at rest, sifted once. */
const siftOnce = async (): Promise<Known> => (await siftTree(root, paths)).known;

beforeEach(async () => {
  rmSync(root, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
  writeFiles(root, { "settings.ts": clean, "other.md": "# Other\n" });
  // As if it had lain there for a while; a clock of the disk ticks every few milliseconds.
  vi.spyOn(Date, "now").mockReturnValue(statSync(file).mtimeMs + 10_000);
  await sleep(30);
});

/** Is the file known to hold nothing? */
const isClean = async (known: Known): Promise<boolean> => (await siftTree(root, paths, known)).size(0) !== undefined;

test("what is unchanged is taken as it was, and is no news", async () => {
  const known = await siftOnce();

  const again = await siftTree(root, paths, known);

  expect([again.size(0), again.size(1)]).toEqual([clean.length, 8]);
  expect(again.isNews).toBe(false);
});

test("rows go with their paths where the listing is another", async () => {
  const known = await siftOnce();

  const again = await siftTree(root, ["new.md", ...paths], known);

  expect([again.size(0), again.size(1), again.size(2)]).toEqual([undefined, clean.length, 8]);
  expect(again.isNews).toBe(true);
});

test.each([
  ["written in place", () => writeFileSync(file, bad)],
  [
    "renamed over",
    () => {
      writeFileSync(join(root, "fresh"), bad);
      renameSync(join(root, "fresh"), file);
    },
  ],
  [
    "written through another hard link",
    () => {
      linkSync(file, join(root, "twin"));
      writeFileSync(join(root, "twin"), bad);
    },
  ],
])("content of the same size and time is seen, %s", async (_, change) => {
  const { atime, mtime } = statSync(file);
  const known = await siftOnce();
  change();
  utimesSync(file, atime, mtime);

  expect(statSync(file).size).toBe(clean.length);
  expect(await isClean(known)).toBe(false);
});

test("a file that became a link is read with all care", async () => {
  const known = await siftOnce();
  rmSync(file);
  symlinkSync("other.md", file);

  expect(await isClean(known)).toBe(false);
});

test("a file that was just written is not remembered: a change right after it would not show", async () => {
  vi.restoreAllMocks();
  writeFileSync(file, clean);

  const { known, size } = await siftTree(root, paths);

  expect(size(0)).toBe(clean.length);
  expect(known.stamps[0]).toBe(0);
  writeFileSync(file, bad);
  expect(await isClean(known)).toBe(false);
});

test("a file that holds something is never remembered", async () => {
  writeFileSync(file, bad);

  const { known, size } = await siftTree(root, paths);

  expect(size(0)).toBeUndefined();
  expect(known.stamps[0]).toBe(0);
  expect(await isClean(known)).toBe(false);
});

test("the number of threads makes no difference", async () => {
  const { bundleProgram } = await import("../../scripts/build/program.mjs");
  const { files } = await bundleProgram();
  writeFiles(join(base, "dist"), { "package.json": '{"type":"commonjs"}', ...files });
  const many = Array.from({ length: 700 }, (_, index) => `file-${index}.ts`);
  writeFiles(root, Object.fromEntries(many.map((path, index) => [path, index % 7 === 0 ? bad : clean])));
  // The threads know no other clock than the real one.
  vi.restoreAllMocks();
  await sleep(2100);

  const worker = join(base, "dist/tree-worker.js");
  const runs = [];
  for (const count of [0, 1, 3]) runs.push(await siftTree(root, many, undefined, { file: worker, count }));

  const told = runs.map(({ size, known }) => [many.map((_, index) => size(index)), [...known.stamps]]);
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
  expect(told[0]?.[0]?.filter((size) => size === undefined)).toHaveLength(100);
});

const only = (): string => join(folder, readdirSync(folder)[0] ?? "none");

test("what is kept comes back, for the same tree, program and Node", async () => {
  const known = await siftOnce();
  keepResults(place(), known);

  const back = recallResults(place());

  expect(back?.paths).toEqual(paths);
  expect([...(back?.stamps ?? [])]).toEqual([...known.stamps]);
  expect(statSync(only()).mode & 0o777).toBe(0o600);
  expect(recallResults({ ...place(), holdsFor: "another program" })).toBeUndefined();
  expect(readFileSync(only()).includes("nothing here")).toBe(false);
});

test.each<readonly [string, () => void]>([
  ["whose folder others may write to", () => chmodSync(folder, 0o777)],
  ["whose folder a group may write to", () => chmodSync(folder, 0o770)],
  ["that others may write to", () => chmodSync(only(), 0o666)],
  ["that is cut short", () => truncateSync(only(), statSync(only()).size - 8)],
  ["that is empty", () => truncateSync(only(), 0)],
  [
    "whose folder is a link",
    () => {
      renameSync(folder, join(cache, "elsewhere"));
      symlinkSync("elsewhere", folder);
    },
  ],
  [
    "that is a link",
    () => {
      const path = only();
      renameSync(path, join(cache, "elsewhere"));
      symlinkSync(join(cache, "elsewhere"), path);
    },
  ],
])("no cache is believed %s", async (_, spoil) => {
  keepResults(place(), await siftOnce());
  spoil();

  expect(recallResults(place())).toBeUndefined();
});

test.runIf(process.getuid?.() === 0)("no cache of another user is believed", async () => {
  keepResults(place(), await siftOnce());
  chownSync(only(), 12345, 12345);
  const file = recallResults(place());
  chownSync(only(), 0, 0);
  chownSync(folder, 12345, 12345);

  expect([file, recallResults(place())]).toEqual([undefined, undefined]);
});

test("every flipped bit is noticed", async () => {
  const { stamps } = await siftOnce();
  const bytes = packParts({ texts: ["for this", paths.join("\n")], numbers: [stamps] });
  const missed: number[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const spoiled = bytes.slice();
    spoiled[bit >> 3] = (spoiled[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (unpackParts(spoiled) !== undefined) missed.push(bit);
  }

  expect(missed).toEqual([]);
});

test("what nobody used for two months is taken away, what was used is not", async () => {
  const known = await siftOnce();
  vi.restoreAllMocks();
  keepResults(place(), known);
  const old = new Date(Date.now() - 61 * 86_400_000);
  const unused = ["tree-0123456789abcdef.results", "tree-0123456789abcdef.results.77"];
  const others = ["some.code", "tree-fedcba9876543210.results"];
  for (const name of [...unused, ...others]) writeFileSync(join(folder, name), "");
  for (const name of [...unused, "some.code", place().name]) utimesSync(join(folder, name), old, old);

  expect(recallResults(place())?.paths).toEqual(paths);
  keepResults({ ...place(), name: "tree-fedcba9876543210.results" }, known);

  expect(readdirSync(folder).sort()).toEqual([...others, place().name].sort());
});
