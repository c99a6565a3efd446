/** In which order entries are resolved, so that few of them need to be kept. */
import type { Entries } from "./git-pack-entries.ts";

/**
 * For each entry the deltas built on it, as a list: `first[position]`, then `next[…]`, -1 at the end. The one with the
 * largest family comes last: its base need not be kept meanwhile, so that as many objects are alive at a time as the
 * logarithm of a family's size.
 */
export interface Families {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

export function orderFamilies({ bases }: Entries): Families {
  const count = bases.length;
  const [first, next, weights] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1), weigh(bases)];
  const heaviest = new Int32Array(count).fill(-1);

  for (let position = 0; position < count; position += 1) {
    const base = bases[position] ?? -1;
    if (base < 0) continue;
    const rival = heaviest[base] ?? -1;
    if (rival === -1 || (weights[position] ?? 0) > (weights[rival] ?? 0)) heaviest[base] = position;
  }
  // The heaviest goes in first and thereby ends last; the others before it, backwards, so that they come in pack order.
  for (let base = 0; base < count; base += 1) first[base] = heaviest[base] ?? -1;
  for (let position = count - 1; position >= 0; position -= 1) {
    const base = bases[position] ?? -1;
    if (base < 0 || heaviest[base] === position) continue;
    next[position] = first[base] ?? -1;
    first[base] = position;
  }
  return { first, next };
}

/** Entries in each family. A base that lies behind its delta (possible with `ref-delta`) is weighed too low: it only costs memory. */
function weigh(bases: Int32Array): Uint32Array {
  const weights = new Uint32Array(bases.length).fill(1);
  for (let position = bases.length - 1; position >= 0; position -= 1) {
    const base = bases[position] ?? -1;
    if (base >= 0 && base < position) weights[base] = (weights[base] ?? 0) + (weights[position] ?? 0);
  }
  return weights;
}
