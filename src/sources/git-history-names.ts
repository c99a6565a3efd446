/** Names out of tree objects, each once: a history has millions of entries and thousands of names. */

export interface NameCollector {
  /** Takes the entries of a tree: `mode SP name NUL` and the bare object name, over and over. */
  readonly add: (tree: Uint8Array) => void;
  /** The names that are new since the last call, one a line. */
  readonly drain: () => Buffer;
  /** Bytes waiting. */
  readonly waiting: () => number;
}

const [space, nul, newline] = [0x20, 0, 0x0a];

/** @param rawLength bytes of an object's name: 20, or 32 */
export function collectNames(rawLength: number): NameCollector {
  const seen = openSet();
  // Nobody can make up a name that counts as an innocent one already seen.
  const [seedOne, seedOther] = [seed(), seed()];
  let [pending, used] = [Buffer.allocUnsafe(64 * 1024), 0];

  const keep = (tree: Uint8Array, start: number, end: number): void => {
    if (used + end - start + 1 > pending.length) pending = Buffer.concat([pending], (used + end - start + 1) * 2);
    for (let at = start; at < end; at += 1) pending[used++] = tree[at] === newline ? space : (tree[at] ?? 0);
    pending[used++] = newline;
  };

  return {
    add: (tree) => {
      const { length } = tree;
      for (let at = 0; at < length; ) {
        while (at < length && tree[at] !== space) at += 1;
        const start = ++at;
        let [one, other] = [seedOne, seedOther];
        for (; at < length && tree[at] !== nul; at += 1) {
          const byte = tree[at] ?? 0;
          one = Math.imul(one ^ byte, 0x01000193);
          other = Math.imul(other + byte, 0x85ebca6b) ^ (other >>> 15);
        }
        if (seen.add(one | 0, other | 0, at - start)) keep(tree, start, at);
        at += rawLength + 1;
      }
    },
    drain: () => {
      const names = Buffer.from(pending.subarray(0, used));
      used = 0;
      return names;
    },
    waiting: () => used,
  };
}

const seed = (): number => Math.floor(Math.random() * 2 ** 32);

/** Short names cannot hold a token and are not worth a place; of longer ones three numbers are kept. */
const shortest = 12;

function openSet() {
  let [slots, count] = [new Int32Array(3 * 4096), 0];

  /** `true`: it was not there. */
  const put = (one: number, other: number, length: number): boolean => {
    const mask = slots.length / 3 - 1;
    for (let slot = (one ^ (other >>> 7)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      if (slots[at + 2] === 0) {
        slots.set([one, other, length], at);
        count += 1;
        return true;
      }
      if (slots[at] === one && slots[at + 1] === other && slots[at + 2] === length) return false;
    }
  };

  return {
    add: (one: number, other: number, length: number): boolean => {
      if (length < shortest) return false;
      if (count * 6 > slots.length) {
        const old = slots;
        [slots, count] = [new Int32Array(old.length * 2), 0];
        for (let at = 0; at < old.length; at += 3) {
          if (old[at + 2] !== 0) put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
        }
      }
      return put(one, other, length);
    },
  };
}
