import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { wholeLimit } from "./git-objects-model.ts";
import { arena, arenaEnd, type Engine, input, inputRoom } from "./git-pack-engine.ts";

/** A header is `type SP size NUL`; twenty digits are more than any size has. */
const headRoom = 32;

/**
 * A loose object; `undefined` where it is too large for this reader, damaged or gone.
 * @param file absolute
 */
export function readLoose(
  engine: Engine,
  file: string,
): { readonly type: string; readonly bytes: Uint8Array } | undefined {
  const length = load(engine, file);
  if (length === 0 || length === inputRoom || (length > small && sizeOf(engine, length) > wholeLimit)) return undefined;
  const size = engine.inflate(input, input + length, arena, Math.min(arenaEnd, arena + wholeLimit + headRoom));
  if (size === -1) return undefined;
  const nul = engine.bytes.subarray(arena, arena + Math.min(size, headRoom)).indexOf(0);
  if (nul === -1) return undefined;
  const [type = "", told] = Buffer.from(engine.bytes.subarray(arena, arena + nul))
    .toString("latin1")
    .split(" ");
  const bytes = engine.bytes.subarray(arena + nul + 1, arena + size);
  return Number(told) === bytes.length ? { type, bytes } : undefined;
}

/** Bytes of a file; of a larger one the head is looked at first: memory that is never touched costs nothing. */
const small = 64 * 1024;

/** What the head of the object in `input` says of its size; `NaN` where it has none. */
function sizeOf(engine: Engine, length: number): number {
  engine.bytes.fill(0, arena, arena + headRoom);
  // There is no room for more than the head, and that it is full counts for damage.
  engine.inflate(input, input + length, arena, arena + headRoom);
  const head = Buffer.from(engine.bytes.subarray(arena, arena + headRoom)).toString("latin1");
  return Number(/^[a-z]+ (\d+)\0/.exec(head)?.[1]);
}

function load(engine: Engine, file: string): number {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch {
    // Packed or pruned since it was listed, or unreadable: git is asked for it.
    return 0;
  }
  try {
    if (fstatSync(descriptor).size >= inputRoom) return 0;
    let length = 0;
    for (let count = -1; count !== 0 && length < inputRoom; length += count) {
      count = readSync(descriptor, engine.bytes, input + length, inputRoom - length, length);
    }
    return length;
  } finally {
    closeSync(descriptor);
  }
}
