/** Asks about many small texts at once: to start a search costs more than to search one of them. */
import type { StoredObject } from "./git-history-store.ts";

export interface Batch {
  /** Takes an object for clean until it is asked about, with the part of it that is to be looked at. */
  readonly add: (object: StoredObject, part: Uint8Array) => void;
  /** Asks about all that wait; gives those in which, or in whose base, something was found. */
  readonly flush: () => readonly StoredObject[];
  readonly isFull: () => boolean;
}

interface Waiting {
  readonly object: StoredObject;
  readonly start: number;
  readonly end: number;
}

const enough = 192 * 1024;

export function openBatch(holds: (bytes: Uint8Array) => boolean): Batch {
  let room = Buffer.allocUnsafe(2 * enough);
  let used = 0;
  let waiting: Waiting[] = [];

  return {
    isFull: () => used > enough,
    add: (object, part) => {
      if (used + part.length + 2 > room.length)
        room = Buffer.concat([room.subarray(0, used)], 2 * (used + part.length));
      room.set(part, used);
      waiting.push({ object, start: used, end: used + part.length });
      used += part.length;
      // What belongs to two files must not grow together.
      room[used++] = newline;
      room[used++] = newline;
      object.clean = true;
    },
    flush: () => {
      const asked = waiting;
      const all = room.subarray(0, used);
      [waiting, used] = [[], 0];
      if (asked.length === 0 || !holds(all)) return [];
      return asked.flatMap(({ object, start, end }) => {
        // A base that turned out not to be clean: what its changes lack may be in it still.
        object.clean = object.base?.clean !== false && !holds(all.subarray(start, end));
        return object.clean ? [] : [object];
      });
    },
  };
}

const newline = 0x0a;
