import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../errors.ts";

interface WrittenFile {
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}

/** Random bytes; with a seed the same every time, for tests. */
export const randomSource = (seed?: string): ((length: number) => Uint8Array) => {
  if (seed === undefined) return randomBytes;
  let round = 0;
  const block = (): Buffer => createHash("sha256").update(`${seed} ${round++}`).digest();
  return (length) => Buffer.concat(Array.from({ length: Math.ceil(length / 32) }, block)).subarray(0, length);
};

/**
 * A folder for the demo: the one to keep, else a temporary one only this user may enter.
 * @throws UsageError when the folder to keep exists and holds something
 */
export const makeDemoFolder = (cwd: string, keep: string | undefined): string => {
  if (keep === undefined) return mkdtempSync(join(tmpdir(), "auth-lint-demo-"));
  const folder = resolve(cwd, keep);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new UsageError("The folder of `--keep` is not empty", "Name one that does not exist yet.");
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};

/** Writes the files, with their permissions. */
export const writeDemoFiles = (folder: string, files: readonly WrittenFile[]): void => {
  for (const { path, text, mode } of files) {
    const absolute = join(folder, path);
    mkdirSync(dirname(absolute), { recursive: true, mode: 0o700 });
    writeFileSync(absolute, text);
    // The umask takes bits away from a new file; the demo wants one that is too open.
    chmodSync(absolute, mode);
  }
};

/** Removes a temporary demo folder. */
export const removeDemoFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
