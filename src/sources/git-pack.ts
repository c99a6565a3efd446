import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { wholeLimit } from "./git-objects-model.ts";
import { arena, arenaEnd, delta, deltaRoom, type Engine, marks, marksRoom } from "./git-pack-engine.ts";
import { type Entries, readEntries, typeNames } from "./git-pack-entries.ts";
import { isPackIndex, type PackIndex, readPackIndex } from "./git-pack-index.ts";
import { type Families, orderFamilies } from "./git-pack-order.ts";
import { type Fetch, openWindows } from "./git-pack-windows.ts";

/** An object of a pack. Its name costs a search and is told to who asks. */
export interface PackObject {
  readonly type: string;
  /** Its object name. */
  readonly name: () => string;
  /** In the engine's memory, valid until the next object. */
  readonly bytes: Uint8Array;
  /** Always whole. */
  readonly offset: 0;
  /** The object this one is stored as a change of. */
  readonly base: { readonly clean: boolean; readonly data: boolean } | undefined;
  /** Pairs (start, end) of what the base lacks, and where parts of it meet; valid as `bytes`. `undefined`: all of it. */
  readonly fresh: Int32Array | undefined;
  /** For who takes the objects to set: nothing is in it. */
  clean: boolean;
  data: boolean;
}

/** What this reader leaves to git: too large, damaged, or built on what the pack lacks. */
export interface LeftObject {
  readonly left: string;
}

interface OpenPack {
  readonly engine: Engine;
  readonly index: PackIndex;
  readonly entries: Entries;
  readonly windowAt: Fetch;
}

/** An object alive in the arena, and the next delta that is to be built on it. */
interface Frame {
  readonly start: number;
  readonly length: number;
  readonly object: PackObject;
  child: number;
}

/** Does this reader know the format of a pack and its index? Raises a system error where one is not there. */
export function knowsPack(path: string): boolean {
  const [pack, index] = [readStart(`${path}.pack`), readStart(`${path}.idx`)];
  return pack.toString("latin1", 0, 4) === "PACK" && pack.readUInt32BE(4) === 2 && isPackIndex(index);
}

function readStart(path: string): Buffer {
  const descriptor = openSync(path, "r");
  try {
    const start = Buffer.alloc(8);
    readSync(descriptor, start, 0, 8, 0);
    return start;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Every object of a pack, each delta straight after what it is built on. Nothing is resolved twice and the pack is
 * never in memory as a whole. Raises a system error where the pack is gone or cannot be read.
 * @param path of the pack, without `.pack`
 */
export function* readPack(engine: Engine, path: string, rawLength: number): Generator<PackObject | LeftObject> {
  const descriptor = openSync(`${path}.pack`, "r");

  try {
    const index = readPackIndex(`${path}.idx`, fstatSync(descriptor).size, rawLength);
    const entries = readEntries(descriptor, index, rawLength);
    const pack = { engine, index, entries, windowAt: openWindows(engine, descriptor) };
    const done = new Uint8Array(index.count);
    yield* walkFamilies(pack, done);
    for (let position = 0; position < index.count; position += 1) {
      if (done[position] === 0) yield { left: index.oidAt(position) };
    }
  } finally {
    closeSync(descriptor);
  }
}

function* walkFamilies(pack: OpenPack, done: Uint8Array): Generator<PackObject> {
  const { entries, index } = pack;
  const families = orderFamilies(entries);
  for (let root = 0; root < index.count; root += 1) {
    if (entries.bases[root] !== -1) continue;
    const length = inflateInto(pack, root, arena, arenaEnd);
    if (length === -1) continue;
    const type = typeNames[entries.types[root] ?? 0] ?? "";
    done[root] = 1;
    const object = objectAt(pack, root, type, arena, length);
    yield object;
    const child = families.first[root] ?? -1;
    if (child === -1) continue;
    yield* walkFamily(pack, families, { start: arena, length, child, object }, type, done);
  }
}

function* walkFamily(
  pack: OpenPack,
  { first, next }: Families,
  root: Frame,
  type: string,
  done: Uint8Array,
): Generator<PackObject> {
  const frames: Frame[] = [root];
  for (let top = frames.at(-1); top !== undefined; top = frames.at(-1)) {
    const position = top.child;
    if (position === -1) {
      frames.pop();
      continue;
    }
    top.child = next[position] ?? -1;
    const start = top.start + top.length;
    const size = resolve(pack, position, top, start);
    if (size === -1) continue;
    done[position] = 1;
    const object = objectAt(pack, position, type, start, size, top.object);
    yield object;
    const child = first[position] ?? -1;
    if (child === -1) continue;
    if (top.child !== -1) {
      frames.push({ start, length: size, child, object });
      continue;
    }
    // Nothing else is built on the base: its room goes to this one.
    pack.engine.bytes.copyWithin(top.start, start, start + size);
    frames[frames.length - 1] = { start: top.start, length: size, child, object };
  }
}

const freshOf = ({ engine }: OpenPack): Int32Array | undefined => {
  const count = engine.regions.value;
  return count > marksRoom ? undefined : engine.marks.subarray(0, count * 2);
};

const objectAt = (
  pack: OpenPack,
  position: number,
  type: string,
  start: number,
  length: number,
  base?: PackObject,
): PackObject => ({
  type,
  offset: 0,
  base,
  // What is new in a directory is told by its names.
  fresh: base === undefined || type === "tree" ? undefined : freshOf(pack),
  clean: false,
  data: false,
  bytes: pack.engine.bytes.subarray(start, start + length),
  name: () => pack.index.oidAt(position),
});

/** Inflates an entry's own data; how long it is, -1 where it is damaged or too large. */
function inflateInto(
  { engine, index, entries, windowAt }: OpenPack,
  position: number,
  to: number,
  end: number,
): number {
  const size = entries.sizes[position] ?? 0;
  if (size > wholeLimit || to + size > end) return -1;
  const offset = (index.offsets[position] ?? 0) + (entries.heads[position] ?? 0);
  const length = (index.offsets[position + 1] ?? 0) - offset;
  const at = windowAt(offset, length);
  if (at === -1) return -1;
  return engine.inflate(at, at + length, to, to + size) === size ? size : -1;
}

function resolve(pack: OpenPack, position: number, base: Frame, to: number): number {
  const { engine } = pack;
  const deltaLength = inflateInto(pack, position, delta, delta + deltaRoom);
  if (deltaLength === -1) return -1;
  const end = delta + deltaLength;
  const size = engine.resultSize(delta, end);
  if (size < 0 || size > wholeLimit || to + size > arenaEnd) return -1;
  const whole = engine.applyDelta(base.start, base.length, delta, end, to, size, marks, marksRoom);
  return whole === 1 ? size : -1;
}
