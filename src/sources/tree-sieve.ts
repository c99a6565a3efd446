/** Reads many files and tells which hold nothing; the few others are then read with all care (`exposed.ts`). */
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { openRoomyFinders } from "../scan/finders.ts";
import { findLeak } from "../secrets.ts";
import { baseOf, isSettled, setStamp, width } from "./tree-stamps.ts";
import type { SieveState } from "./tree-state.ts";

/** Files are taken in blocks, so that threads need no more than a counter. */
const block = 64;
/** Bytes; larger files are left to who reads with all care. */
const room = 2 * 1024 * 1024;
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a file whole into `target`, and stamps its row where it is at rest.
 * @returns how many bytes; 0 where it is empty, does not fit, changes or cannot be read
 */
const readInto = (path: string, target: Uint8Array, stamps: Float64Array, index: number): number => {
  let descriptor = -1;
  try {
    descriptor = openSync(path, flags);
    // Before the reading: what changes meanwhile then has another stamp the next time.
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size === 0 || stats.size >= target.length) return 0;
    // One byte more than there should be: nothing else needs to tell that it ended there.
    const count = readSync(descriptor, target, 0, stats.size + 1, null);
    if (count !== stats.size) return 0;
    if (isSettled(stats, Date.now())) setStamp(stamps, index, stats);
    return count;
  } catch {
    // A link, a directory, gone, not ours to read: `exposed.ts` tells them apart.
    return 0;
  } finally {
    if (descriptor !== -1) closeSync(descriptor);
  }
};

/** Takes blocks until none is left. Several threads may do so at once over one state. */
export const sieve = async (root: string, paths: readonly string[], state: SieveState): Promise<void> => {
  const { next, sizes, stamps } = state;
  const { finders, room: roomFor } = await openRoomyFinders();
  const target = roomFor(room);
  const base = baseOf(root);
  for (;;) {
    const first = Atomics.add(next, 0, block);
    if (first >= paths.length) return;
    for (let index = first; index < Math.min(first + block, paths.length); index += 1) {
      const path = paths[index] ?? "";
      if (path === "" || (sizes[index] ?? 0) > 0) continue;
      const size = readInto(base + path, target, stamps, index);
      if (size === 0) continue;
      const leak = findLeak(finders, { path, bytes: target.subarray(0, size), exposure: "tracked" });
      if (leak === undefined) sizes[index] = size + 1;
      else stamps[index * width] = 0;
    }
  }
};
