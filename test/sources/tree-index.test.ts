// What git's index says of files, and for which of them it may be asked.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { isIndexed, readIndex } from "../../src/sources/tree-index.ts";
import { setStamp, width } from "../../src/sources/tree-stamps.ts";
import { createRepository, type Repository } from "../repository.ts";

const paths = ["a.ts", "b/c.ts", "empty.ts", "é.ts", `${"deep/".repeat(700)}end.ts`];
const made: Repository[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

const create = (...flags: readonly string[]): Repository => {
  const repository = createRepository(undefined, ...flags);
  made.push(repository);
  for (const path of paths) repository.write(path, path === "empty.ts" ? "" : `${path}\n`);
  repository.git("add", "--all");
  return repository;
};

const read = ({ root }: Repository) => readIndex(readFileSync(join(root, ".git/index")));

/** Those the index knows as they lie on the disk. */
const knownOf = (repository: Repository): readonly string[] => {
  const index = read(repository);
  return paths.filter((path) => {
    const stamps = new Float64Array(width);
    setStamp(stamps, 0, lstatSync(join(repository.root, path)));
    return isIndexed(stamps, 0, index?.entry(path));
  });
};

test("files are known as they lie on the disk", () => {
  expect(knownOf(create())).toEqual(paths);
});

test("what git does not look at is not known", () => {
  const repository = create();
  repository.git("update-index", "--assume-unchanged", "a.ts");
  repository.git("update-index", "--skip-worktree", "b/c.ts");
  repository.git("rm", "--quiet", "--cached", "empty.ts");
  repository.git("add", "--intent-to-add", "empty.ts");

  expect(knownOf(repository)).toEqual(paths.slice(3));
});

test("a changed file is not known, nor one that has no stamp", () => {
  const repository = create();
  repository.write("a.ts", "longer than it was\n");

  expect(knownOf(repository)).toEqual(paths.slice(1));
  expect(isIndexed(new Float64Array(width), 0, { ctime: 0, mtime: 0, inode: 0, size: 0 })).toBe(false);
});

test("another kind of index is not read", () => {
  const compressed = create();
  compressed.git("update-index", "--index-version", "4");
  const other = create("--object-format=sha256");

  expect([read(compressed), read(other)]).toEqual([undefined, undefined]);
});

test("no damaged index is read beyond its end", () => {
  const bytes = readFileSync(join(create().root, ".git/index"));
  for (let length = 0; length < bytes.length - 20; length += 7) {
    expect(() => readIndex(bytes.subarray(0, length))).not.toThrow();
  }
  const many = Buffer.from(bytes);
  many.writeUInt32BE(0xffff_ffff, 8);
  expect(readIndex(many)).toBeUndefined();
});
