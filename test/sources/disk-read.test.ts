import { execFileSync } from "node:child_process";
import { appendFileSync, rmSync, symlinkSync, truncateSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ListedFile, listFiles } from "../../src/sources/disk.ts";
import { readLimit, readSource } from "../../src/sources/disk-read.ts";
import { createDirectory, writeFiles } from "../repository.ts";

let root = "";

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const listOne = (content: string): ListedFile => {
  writeFiles(root, { "a.json": content });
  const [file] = listFiles(root).files;
  if (file === undefined) throw new Error("nothing was listed");
  return file;
};

test("reads bytes, mode and exposure", () => {
  const file = listOne("{}");

  expect(readSource(file, "tracked")).toMatchObject({
    source: { path: "a.json", bytes: Buffer.from("{}"), exposure: "tracked", mode: 0o644 },
  });
});

test("reads what a file has grown to since it was listed", () => {
  const file = listOne("{}");
  appendFileSync(file.absolute, " ".repeat(100_000));

  expect(readSource(file, "state")).toMatchObject({ source: { bytes: { length: 100_002 } } });
});

test("names a file that is gone", () => {
  const file = listOne("{}");
  unlinkSync(file.absolute);

  expect(readSource(file, "state")).toEqual({ skipped: { path: "a.json", reason: "gone before it was read" } });
});

test("does not hang on a file that became a pipe", () => {
  const file = listOne("{}");
  unlinkSync(file.absolute);
  execFileSync("mkfifo", [file.absolute]);

  expect(readSource(file, "state")).toMatchObject({ skipped: { reason: "no longer a regular file" } });
});

test("does not follow a file that became a link", () => {
  const file = listOne("{}");
  unlinkSync(file.absolute);
  symlinkSync(join(root, "elsewhere"), file.absolute);

  expect(readSource(file, "state")).toMatchObject({ skipped: { reason: "became a link before it was read" } });
});

test("does not read a file above the limit", () => {
  const file = listOne("");
  truncateSync(file.absolute, readLimit + 1);

  expect(readSource(file, "state")).toEqual({ skipped: { path: "a.json", reason: "larger than 50 MB" } });
});

test("tells a database above the limit by its first bytes", () => {
  const file = listOne("SQLite format 3\0");
  truncateSync(file.absolute, readLimit + 1);

  expect(readSource(file, "state")).toMatchObject({ source: { bytes: { length: 100 } } });
});
