import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readStore } from "../../src/sources/git-history-store.ts";
import { newNotes } from "../../src/sources/git-objects-model.ts";
import { readPack } from "../../src/sources/git-pack.ts";
import { startEngine } from "../../src/sources/git-pack-engine.ts";
import { openRepository } from "../../src/sources/git-refs.ts";
import { createRepository, type Repository } from "../repository.ts";

let work: Repository;

/** Reproducible noise (xorshift). */
const noise = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

/** Commits with text that grows, binary noise, long runs, empty files, a file of megabytes. */
const fill = (commits: number, seed = 7): void => {
  const next = noise(seed);
  const lines: string[] = [];
  for (let at = 0; at < commits; at += 1) {
    lines.splice(
      next() % (lines.length + 1),
      next() % 3,
      ...Array.from({ length: next() % 40 }, () => `line ${next() % 500} ${"x".repeat(next() % 60)}`),
    );
    work.write(`dir${next() % 5}/text${next() % 3}.txt`, lines.join("\n"));
    work.write("lines.txt", lines.join("\n"));
    work.write(
      `bin${next() % 4}`,
      Buffer.from(Array.from({ length: next() % 3000 }, () => next() & (at % 2 === 0 ? 255 : 3))),
    );
    work.write("run", Buffer.alloc(next() % 200_000, String.fromCharCode(97 + (at % 3))));
    work.write("empty", "");
    work.git("add", "-A");
    work.git("commit", "-q", "-m", `commit ${at}`);
  }
  work.git("tag", "-a", "v1", "-m", "tag");
};

const hashOf = (format: string, type: string, bytes: Uint8Array): string =>
  createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");

/** What our readers give, each checked against its own name, and what git says there is. */
const compare = (cwd = work.root, format = "sha1") => {
  const repository = openRepository(cwd, work.env);
  const ours: string[] = [];
  const wrong: string[] = [];
  for (const { type, name, bytes } of readStore(repository, newNotes())) {
    const oid = name();
    ours.push(`${oid} ${type} ${bytes.length}`);
    if (hashOf(format, type, bytes) !== oid) wrong.push(oid);
  }
  const listing = execFileSync("git", ["cat-file", "--batch-all-objects", "--batch-check"], { cwd, env: work.env });
  expect(wrong).toEqual([]);
  expect(ours.sort()).toEqual(listing.toString().trim().split("\n").sort());
  return ours.length;
};

/** What the pack reader alone leaves to git. */
const leftOf = (directory = join(work.root, ".git/objects/pack"), raw = 20) =>
  readdirSync(directory)
    .filter((name) => name.endsWith(".pack"))
    .flatMap((name) => [...readPack(startEngine(), join(directory, name.slice(0, -5)), raw)])
    .filter((object) => "left" in object).length;

beforeEach(() => {
  work = createRepository();
});

afterEach(() => {
  work.remove();
});

test("loose objects alone", () => {
  fill(8);

  expect(compare()).toBeGreaterThan(40);
});

test("a repository after gc, then deep chains", () => {
  fill(30);

  work.git("gc", "-q", "--prune=now");
  const after = compare();
  work.git("repack", "-adfq", "--depth=200", "--window=50");

  expect([compare(), leftOf()]).toEqual([after, 0]);
});

test("deltas that name their base (ref-delta)", () => {
  fill(20);
  work.git("config", "repack.useDeltaBaseOffset", "false");
  work.git("repack", "-adfq");

  expect(compare()).toBeGreaterThan(100);
  expect(leftOf()).toBe(0);
});

test("many packs with an index over them, and loose objects", () => {
  for (const seed of [1, 2, 3]) {
    fill(4, seed);
    work.git("repack", "-q");
    work.git("tag", "-d", "v1");
  }
  work.git("multi-pack-index", "write");
  fill(2, 4);

  expect(compare()).toBeGreaterThan(60);
});

test("thin packs that a fetch completed", () => {
  fill(10);
  const clone = join(work.root, "..", "clone");
  execFileSync("git", ["clone", "-q", `file://${work.root}`, clone], { env: work.env });
  work.git("tag", "-d", "v1");
  fill(5, 9);
  execFileSync("git", ["-c", "fetch.unpackLimit=1", "fetch", "-q"], { cwd: clone, env: work.env });

  expect(compare(clone)).toBeGreaterThan(60);
  expect(leftOf(join(clone, ".git/objects/pack"))).toBe(0);
});

test("objects borrowed from another repository", () => {
  fill(6);
  work.git("gc", "-q");
  const clone = join(work.root, "..", "shared");
  execFileSync("git", ["clone", "-q", "--shared", work.root, clone], { env: work.env });

  expect(compare(clone)).toBeGreaterThan(30);
});

test("a sha256 repository, packed", () => {
  work.remove();
  work = createRepository(undefined, "--object-format=sha256");
  fill(10);
  work.git("gc", "-q", "--prune=now");

  expect(compare(work.root, "sha256")).toBeGreaterThan(40);
  expect(leftOf(undefined, 32)).toBe(0);
});

test.each([0, 1, 9])("compression level %i", (level) => {
  fill(5);
  work.git("-c", `pack.compression=${level}`, "repack", "-adfFq");

  expect(compare()).toBeGreaterThan(30);
});

test("large blobs are left to git, in pieces", () => {
  work.git("add", work.write("huge", Buffer.alloc(17 * 1024 * 1024, "ab")));
  work.git("commit", "-qm", "x");
  work.git("gc", "-q");

  const sizes = [...readStore(openRepository(work.root, work.env), newNotes())]
    .filter(({ type }) => type === "blob")
    .map(({ offset, bytes }) => offset + bytes.length);

  expect(Math.max(...sizes)).toBe(17 * 1024 * 1024);
});

test("a damaged pack gives what is whole, and the rest is said to be damaged", () => {
  fill(12);
  work.git("gc", "-q", "--prune=now");
  const directory = join(work.root, ".git/objects/pack");
  const pack = join(directory, readdirSync(directory).find((name) => name.endsWith(".pack")) ?? "");
  chmodSync(pack, 0o644);
  const whole = readFileSync(pack);
  const next = noise(3);

  for (let round = 0; round < 12; round += 1) {
    const damaged = Buffer.from(whole);
    for (let hit = 0; hit < 20; hit += 1) damaged[12 + (next() % (whole.length - 32))] = next();
    writeFileSync(pack, round % 4 === 3 ? damaged.subarray(0, next() % whole.length) : damaged);
    const objects = takeOrFail(pack.slice(0, -5));
    expect(objects).toBeGreaterThanOrEqual(-1);
  }
});

const takeOrFail = (path: string): number => {
  try {
    return [...readPack(startEngine(), path, 20)].length;
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return -1;
  }
};
