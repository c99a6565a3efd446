/** Reads many files and tells which hold nothing; the few others are then read with all care (`exposed.ts`). */
import { closeSync, constants, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { openRoomyFinders } from "../scan/finders.ts";
import { findLeak } from "../secrets.ts";

/** Files are taken in blocks, so that threads need no more than a counter. */
const block = 64;
/** Bytes; larger files are left to who reads with all care. */
const room = 2 * 1024 * 1024;
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** What threads share. */
export interface SieveState {
  /** The next file that no thread has taken. */
  readonly next: Int32Array;
  /** By file: its bytes plus 1 where it holds nothing; 0: to be read with all care. */
  readonly sizes: Int32Array;
}

/** Shared memory for so many files. */
export const newSieve = (files: number): SieveState => ({
  next: new Int32Array(new SharedArrayBuffer(4)),
  sizes: new Int32Array(new SharedArrayBuffer(files * 4)),
});

/** Reads a file whole into `target`; how many bytes, or 0 where it is empty, does not fit or cannot be read. */
const readInto = (path: string, target: Uint8Array): number => {
  let descriptor = -1;
  try {
    descriptor = openSync(path, flags);
    for (let size = 0; size < target.length; ) {
      const count = readSync(descriptor, target, size, target.length - size, null);
      if (count === 0) return size;
      size += count;
    }
    return 0;
  } catch {
    // A link, a directory, gone, not ours to read: `exposed.ts` tells them apart.
    return 0;
  } finally {
    if (descriptor !== -1) closeSync(descriptor);
  }
};

/** Takes blocks until none is left. Several threads may do so at once over one state. */
export const sieve = async (root: string, paths: readonly string[], { next, sizes }: SieveState): Promise<void> => {
  const opened = await openRoomyFinders();
  const { finders } = opened;
  const target = opened.room(room);
  for (;;) {
    const first = Atomics.add(next, 0, block);
    if (first >= paths.length) return;
    for (let index = first; index < Math.min(first + block, paths.length); index += 1) {
      const path = paths[index] ?? "";
      const size = path === "" ? 0 : readInto(join(root, path), target);
      if (size === 0) continue;
      const leak = findLeak(finders, { path, bytes: target.subarray(0, size), exposure: "tracked" });
      if (leak === undefined) sizes[index] = size + 1;
    }
  }
};
