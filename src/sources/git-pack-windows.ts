import { readSync } from "node:fs";
import { type Engine, input, inputRoom, slotCount, slotSize, slots } from "./git-pack-engine.ts";

/** Brings a part of a file into the engine's memory; its address there, -1 where it is too long or cut off. */
export type Fetch = (offset: number, length: number) => number;

/**
 * Reads a pack by position, through windows in the engine's memory that are used again: families lie close together in
 * a pack, so most entries are found in a window that is already there.
 */
export function openWindows(engine: Engine, descriptor: number): Fetch {
  const held = new Float64Array(slotCount).fill(-1);

  return (offset, length) => {
    const window = Math.floor(offset / slotSize);
    const within = offset - window * slotSize;
    if (within + length > slotSize) {
      if (length > inputRoom) return -1;
      return readSync(descriptor, engine.bytes, input, length, offset) === length ? input : -1;
    }
    const slot = window % slotCount;
    if (held[slot] !== window) {
      readSync(descriptor, engine.bytes, slots + slot * slotSize, slotSize, window * slotSize);
      held[slot] = window;
    }
    return slots + slot * slotSize + within;
  };
}
