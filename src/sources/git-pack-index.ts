/** Where a pack's entries lie: its `.idx` of version 2 (git 2.39 Documentation/gitformat-pack.txt). */
import { closeSync, openSync, readSync } from "node:fs";

export interface PackIndex {
  readonly count: number;
  /** Offsets in the pack, ascending; behind the last one, where the entries end. */
  readonly offsets: Float64Array;
  /** The name of the entry at a position of `offsets`. */
  readonly oidAt: (position: number) => string;
  /** Position of the entry at an offset; -1 where none begins there. */
  readonly positionAt: (offset: number) => number;
  /** Position of an object by its raw name; -1 where the pack lacks it. */
  readonly positionOf: (oid: Uint8Array) => number;
}

const fanout = 8;
const names = fanout + 1024;

/** Version 2, by the first 8 bytes of an index. */
export const isPackIndex = (start: Buffer): boolean =>
  start.readUInt32BE(0) === 0xff744f63 && start.readUInt32BE(4) === 2;

/**
 * Reads an index. Raises a system error where it is gone, a `RangeError` where it is cut off.
 * @param packSize bytes of the pack
 * @param rawLength bytes of an object's name: 20, or 32
 */
export function readPackIndex(path: string, packSize: number, rawLength: number): PackIndex {
  const count = readPart(path, 0, names).readUInt32BE(names - 4);
  const table = names + count * (rawLength + 4);
  const offsets = readOffsets(readPart(path, table, Number.POSITIVE_INFINITY), count, rawLength);
  const sorted = new Float64Array(count + 1);
  sorted.set(offsets);
  sorted[count] = packSize - rawLength;
  sorted.sort();
  if (count > 0 && ((sorted[0] ?? 0) < 12 || sorted[count] !== packSize - rawLength)) {
    throw new RangeError("an entry lies outside its pack");
  }

  const positionAt = (offset: number): number => search(sorted, count, offset);
  let ranks: Uint32Array | undefined;
  let oids: Buffer | undefined;
  const oidsOf = (): Buffer => {
    oids ??= readPart(path, names, count * rawLength);
    return oids;
  };

  return {
    count,
    offsets: sorted,
    positionAt,
    oidAt: (position) => {
      ranks ??= rank(offsets, positionAt);
      const at = (ranks[position] ?? 0) * rawLength;
      return oidsOf().toString("hex", at, at + rawLength);
    },
    positionOf: (oid) => {
      const found = searchName(oidsOf(), count, rawLength, oid);
      return found === -1 ? -1 : positionAt(offsets[found] ?? -1);
    },
  };
}

function readPart(path: string, start: number, length: number): Buffer {
  const descriptor = openSync(path, "r");
  try {
    const parts: Buffer[] = [];
    for (let at = start; at < start + length; ) {
      const part = Buffer.allocUnsafe(Math.min(start + length - at, 4 * 1024 * 1024));
      const count = readSync(descriptor, part, 0, part.length, at);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      at += count;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(descriptor);
  }
}

/** In order of the names. Beyond 2 GB an entry points into a table of 8-byte offsets. */
function readOffsets(tables: Buffer, count: number, rawLength: number): Float64Array {
  const large = count * 4;
  const largeEnd = tables.length - 2 * rawLength;
  if (largeEnd < large) throw new RangeError("the index is cut off");
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const offset = tables.readUInt32BE(index * 4);
    const at = large + (offset & 0x7fffffff) * 8;
    if (offset < 0x80000000) offsets[index] = offset;
    else if (at + 8 > largeEnd) throw new RangeError("the index is cut off");
    else offsets[index] = tables.readUInt32BE(at) * 2 ** 32 + tables.readUInt32BE(at + 4);
  }
  return offsets;
}

const rank = (offsets: Float64Array, positionAt: (offset: number) => number): Uint32Array => {
  const ranks = new Uint32Array(offsets.length);
  for (let index = 0; index < offsets.length; index += 1) ranks[positionAt(offsets[index] ?? 0)] = index;
  return ranks;
};

function search(sorted: Float64Array, count: number, value: number): number {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function searchName(oids: Buffer, count: number, rawLength: number, oid: Uint8Array): number {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = oids.compare(oid, 0, rawLength, middle * rawLength, (middle + 1) * rawLength);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
