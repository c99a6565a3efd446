/** The heads of all entries of a pack: what each is, and which it is built on. */
import { readSync } from "node:fs";
import type { PackIndex } from "./git-pack-index.ts";

/** Types as a pack numbers them. */
const [ofsDelta, refDelta] = [6, 7];
export const typeNames: Readonly<Record<number, string>> = { 1: "commit", 2: "tree", 3: "blob", 4: "tag" };

/** By position in the pack. */
export interface Entries {
  readonly types: Uint8Array;
  /** Bytes when inflated: of the object, or of its delta. */
  readonly sizes: Float64Array;
  /** Bytes from the entry's offset to its zlib stream. */
  readonly heads: Uint8Array;
  /** Position of the base; -1 for a whole object, -2 where the base is not in this pack. */
  readonly bases: Int32Array;
}

const windowSize = 1024 * 1024;
/** A type and size of 64 bits, and the name or distance of a base. */
const headRoom = 64;

/** Reads them in one pass over the pack, a window at a time. */
export function readEntries(descriptor: number, index: PackIndex, rawLength: number): Entries {
  const { count, offsets } = index;
  const entries: Entries = {
    types: new Uint8Array(count),
    sizes: new Float64Array(count),
    heads: new Uint8Array(count),
    bases: new Int32Array(count).fill(-1),
  };
  const window = Buffer.alloc(windowSize + headRoom);
  let [start, end] = [0, 0];

  for (let position = 0; position < count; position += 1) {
    const offset = offsets[position] ?? 0;
    if (offset + headRoom > end) {
      start = offset;
      end = offset + readSync(descriptor, window, 0, windowSize, offset);
      window.fill(0, end - start);
      // At the end of the pack fewer bytes than a head's room may follow: those behind them read as 0.
      if (end - start < windowSize) end = Number.POSITIVE_INFINITY;
    }
    readHead(window, offset - start, position, index, rawLength, entries);
  }
  return entries;
}

function readHead(
  window: Buffer,
  begin: number,
  position: number,
  index: PackIndex,
  rawLength: number,
  entries: Entries,
): void {
  let at = begin;
  let byte = window[at++] ?? 0;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let scale = 16; byte >= 128 && at - begin < 12; scale *= 128) {
    byte = window[at++] ?? 0;
    size += (byte & 127) * scale;
  }
  entries.types[position] = type;
  entries.sizes[position] = size;

  if (type === ofsDelta) {
    byte = window[at++] ?? 0;
    let distance = byte & 127;
    while (byte >= 128 && at - begin < 24) {
      byte = window[at++] ?? 0;
      distance = (distance + 1) * 128 + (byte & 127);
    }
    entries.bases[position] = orForeign(index.positionAt((index.offsets[position] ?? 0) - distance));
  } else if (type === refDelta) {
    entries.bases[position] = orForeign(index.positionOf(window.subarray(at, at + rawLength)));
    at += rawLength;
  }
  entries.heads[position] = at - begin;
}

const orForeign = (position: number): number => (position === -1 ? -2 : position);
