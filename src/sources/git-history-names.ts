/** Names out of tree objects, each once: a history has millions of entries and thousands of names. */
import { delta, deltaRoom, type Engine, nameOutput, nameRoom, nameSlots, nameTable } from "./git-pack-engine.ts";

export interface NameCollector {
  /** Takes the entries of a tree; gives portions of new names, one a line, whenever there are enough. */
  readonly add: (tree: Uint8Array) => readonly Buffer[];
  /** The names not yet given. */
  readonly drain: () => Buffer;
}

const random = (): number => Math.floor(Math.random() * 2 ** 32);

/** @param rawLength bytes of an object's name: 20, or 32 */
export function collectNames(engine: Engine, rawLength: number): NameCollector {
  engine.bytes.fill(0, nameTable, nameTable + nameSlots * 8);
  // Nobody can make up a name that counts as an innocent one already seen.
  engine.setSeed(random(), random());
  let used = 0;

  const drain = (): Buffer => {
    const names = Buffer.from(engine.bytes.subarray(nameOutput, nameOutput + used));
    used = 0;
    return names;
  };

  return {
    add: (tree) => {
      const full: Buffer[] = [];
      const start = placeOf(engine, tree);
      for (let from = 0; from < tree.length; ) {
        const [output, room] = [nameOutput + used, nameRoom - used];
        const written = engine.treeNames(start, tree.length, from, rawLength, nameTable, nameSlots - 1, output, room);
        const done = engine.treeDone.value;
        if (written === 0 && used === 0 && done === from) {
          // A name larger than all the room there is.
          const end = tree.indexOf(0, from);
          full.push(Buffer.from(tree.subarray(from, end === -1 ? tree.length : end)));
          from = end === -1 ? tree.length : end + 1 + rawLength;
          continue;
        }
        used += written;
        from = done;
        if (from < tree.length) full.push(drain());
      }
      return full;
    },
    drain,
  };
}

/** Where a tree lies in the engine's memory; one that lies elsewhere is brought there. */
function placeOf(engine: Engine, tree: Uint8Array): number {
  if (tree.buffer === engine.bytes.buffer) return tree.byteOffset;
  engine.bytes.set(tree.subarray(0, deltaRoom), delta);
  return delta;
}

/** The same where there is no WebAssembly. */
export function collectNamesSlowly(rawLength: number): NameCollector {
  const seen = new Set<string>();
  const waiting: string[] = [];
  const drain = (): Buffer => Buffer.from(waiting.splice(0).join(""), "latin1");
  return {
    add: (tree) => {
      const text = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
      for (let at = 0; at < tree.length; ) {
        const end = text.indexOf(0, at);
        if (end === -1) break;
        const name = text.toString("latin1", text.indexOf(0x20, at) + 1, end).replaceAll("\n", " ");
        if (name.length >= shortest && !seen.has(name)) waiting.push(`${name}\n`);
        seen.add(name);
        at = end + 1 + rawLength;
      }
      return waiting.length > 10_000 ? [drain()] : [];
    },
    drain,
  };
}

/** No token is shorter (the engine has the same number). */
const shortest = 12;
