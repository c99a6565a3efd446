import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { sep } from "node:path";
import type { Exposure, Skipped, Source } from "../model.ts";
import type { ListedFile } from "./disk.ts";
import { errorCode } from "./disk-names.ts";
import { sqliteMagic } from "./sqlite-files.ts";

/** What could not be judged, with what to do: `Report.unjudged`. */
export interface Unjudged {
  readonly path: string;
  readonly reason: string;
  readonly remedy: string;
}

export type ReadResult = { readonly source: Source } | { readonly skipped: Skipped } | { readonly unjudged: Unjudged };

/** Bytes; a larger file is not read. */
export const readLimit = 50 * 1024 * 1024;

/** A writer that never rests is given up after this many readings. */
const attempts = 3;

/**
 * Reads a listed file. Gone or too large: `skipped`. Unreadable, or changing under each reading: `unjudged`.
 * Never throws for what the file is.
 */
export function readSource(file: ListedFile, exposure: Exposure): ReadResult {
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const result = readOnce(file, exposure);
      if (result !== undefined) return result;
    }
  } catch (error) {
    return explain(file.path, errorCode(error));
  }

  return {
    unjudged: {
      path: file.path,
      reason: "changed each time it was read",
      remedy: "Run auth-lint again when nothing writes to it.",
    },
  };
}

/** `undefined`: it changed while it was read. */
function readOnce(file: ListedFile, exposure: Exposure): ReadResult | undefined {
  // Between the listing and now the file may have become a pipe (would hang) or a link (would lead elsewhere).
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (file.linked ? 0 : (constants.O_NOFOLLOW ?? 0));
  const descriptor = openSync(file.raw ?? file.absolute, flags);

  try {
    const before = fstatSync(descriptor);
    if (!before.isFile()) return { skipped: { path: file.path, reason: "no longer a regular file" } };
    if (before.size > readLimit) return readHead(descriptor, file, exposure) ?? tooLarge(file.path);

    const bytes = readAll(descriptor, before.size);
    if (bytes === undefined) return tooLarge(file.path);
    // All of it in the length it had when it was opened: the common case, and worth one system call less.
    if (bytes.length !== before.size && !same(before, fstatSync(descriptor))) return undefined;

    const mode = sep === "/" ? { mode: before.mode & 0o7777 } : {};
    return { source: { path: file.path, bytes, exposure, ...mode, modified: before.mtimeMs } };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A credential database also holds sessions and may be of any size; its rows are read by `sqlite.ts`, which needs no
 * more than to be told what it is.
 */
function readHead(descriptor: number, file: ListedFile, exposure: Exposure): ReadResult | undefined {
  const bytes = Buffer.alloc(100);
  readSync(descriptor, bytes, 0, bytes.length, 0);
  return bytes.toString("latin1", 0, 16) === sqliteMagic ? { source: { path: file.path, bytes, exposure } } : undefined;
}

/** Up to the end of the file, which may lie elsewhere than its size says; `undefined` beyond the limit. */
function readAll(descriptor: number, size: number): Uint8Array | undefined {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;

  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += count;
    // A regular file that gives less than was asked for has ended.
    if (count === 0 || length === size) return buffer.subarray(0, length);
    if (length > readLimit) return undefined;
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2 + 4096);
  }
}

const same = (one: Stats, other: Stats): boolean => one.size === other.size && one.mtimeMs === other.mtimeMs;

const tooLarge = (path: string): ReadResult => ({
  skipped: { path, reason: `larger than ${readLimit / 1024 / 1024} MB` },
});

function explain(path: string, code: string): ReadResult {
  if (code === "ENOENT" || code === "ENOTDIR") return { skipped: { path, reason: "gone before it was read" } };
  if (code === "ELOOP") return { skipped: { path, reason: "became a link before it was read" } };
  if (code === "EACCES" || code === "EPERM") {
    return {
      unjudged: { path, reason: "not readable by this user", remedy: "Run auth-lint as the user who owns the file." },
    };
  }
  return {
    unjudged: { path, reason: `cannot be read (${code})`, remedy: "Check the disk and the file, then run again." },
  };
}
