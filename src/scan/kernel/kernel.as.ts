/** The kernel's SIMD front: finds in blocks of 64 bytes the few positions that the shared scalar tests look at. */
import { Bytes, at } from "./bytes";
import { runAt } from "./runs";
import { classesOf, bits, with16, zero16, escape16, escapedFrom, equal16, lookup, after1, after2, after3 } from "./simd";
import { classAt, startsEscapes } from "./surroundings";
import { ALNUM, BLOOM, ESCAPES, GOLDEN, HEADS_ANYWHERE, HEADS_AT_START, NIBBLES, RUN } from "./layout";
import { beginOf, headAt, idOf, matches, nextOf, recordOf } from "./match";

/** Where the scan stopped; below `to` when the output was full. */
export let resume: i32 = 0;

let out: usize = 0;

@inline
function emit(position: i32, kind: i32): void {
  store<i32>(out, position);
  store<i32>(out, kind, 4);
  out += 8;
}

function follow(image: Bytes, head: i32, bytes: Bytes, length: i32, position: i32): void {
  for (let index = head; index !== 0; ) {
    const record = recordOf(index);
    if (matches(image, record, bytes, length, position)) emit(beginOf(image, record, position), idOf(image, record));
    index = nextOf(image, record);
  }
}

/** Bit 0: a literal may start with the four bytes where a word starts; bit 1: it may anywhere. */
@inline
function blooms(image: Bytes, p: usize): u64 {
  const hash = ((load<u32>(p) | 0x20202020) * <u32>GOLDEN) >> 16;
  return <u64>load<u8>(image + BLOOM + (hash >> 2)) >> ((hash & 3) << 1);
}

/**
 * Writes the candidates at `from` up to `to` as pairs (position, kind) to `target`; returns their number. Stops, with
 * `resume` below `to`, when less than 64 pairs of `room` are left. 192 bytes after the text must be writable.
 */
export function scan(image: Bytes, bytes: Bytes, length: i32, from: i32, to: i32, target: usize, room: i32): i32 {
  memory.fill(bytes + length, 0, 192);
  out = target;
  const full: usize = target + ((room - 64) << 3);
  const n = image + NIBBLES;
  const zero = i8x16.splat(0);

  const n1t = n + 32;
  const n2t = n + 64;
  const n3t = n + 96;
  let a = v128.load(bytes + from);
  let a0 = lookup(n, a);
  let a1 = lookup(n1t, a);
  let a2 = lookup(n2t, a);
  let a3 = lookup(n3t, a);

  let alnumCarry: u64 = (classAt(image, bytes, length, from - 1) & ALNUM) !== 0 ? 1 : 0;
  let runCarry: u64 = (classAt(image, bytes, length, from - 1) & RUN) !== 0 ? 1 : 0;
  let equalCarry: u64 = from > 0 && at(bytes, from - 1) === 61 ? 1 : 0;
  let escapesBefore: u64 = 0;
  for (let i = 1; i <= 3; i++) {
    if (from - i < 0) break;
    const byte = at(bytes, from - i);
    if (byte === 92 || byte === 37) escapesBefore |= <u64>1 << (64 - i);
  }
  const letters = i8x16.splat(0x1e);
  const signs = i8x16.splat(0x7f);
  let run: u64 = 0;
  let alnum: u64 = 0;
  let tail: u64 = 0;
  for (let i: usize = 0; i < 64; i += 16) {
    const classes = classesOf(v128.load(bytes + from + i));
    run |= with16(classes, signs) << i;
    alnum |= with16(classes, letters) << i;
    tail |= (zero16(classes) ^ 0xffff) << i;
  }

  for (let block = from; block < to; block += 64) {
    const p = bytes + block;
    const b = v128.load(p, 16);
    const c = v128.load(p, 32);
    const d = v128.load(p, 48);
    const e = v128.load(p, 64);
    let escapes = escape16(a) | (escape16(b) << 16) | (escape16(c) << 32) | (escape16(d) << 48);
    const ka = classesOf(e);
    const kb = classesOf(v128.load(p, 80));
    const kc = classesOf(v128.load(p, 96));
    const kd = classesOf(v128.load(p, 112));
    const next =
      with16(ka, signs) | (with16(kb, signs) << 16) | (with16(kc, signs) << 32) | (with16(kd, signs) << 48);
    const nextAlnum =
      with16(ka, letters) | (with16(kb, letters) << 16) | (with16(kc, letters) << 32) | (with16(kd, letters) << 48);
    const nextTail = ~(zero16(ka) | (zero16(kb) << 16) | (zero16(kc) << 32) | (zero16(kd) << 48));

    // Twenty of a run, then eight of `TAIL` in a row, beginning here; `n…` are the same for the bytes after the block.
    let n1 = next & (next >> 1);
    let x = run & ((run >> 1) | (next << 63));
    x &= (x >> 2) | (n1 << 62);
    n1 &= n1 >> 2;
    x &= (x >> 4) | (n1 << 60);
    n1 &= n1 >> 4;
    x &= (x >> 8) | (n1 << 56);
    n1 &= n1 >> 8;
    x &= (x >> 4) | (n1 << 60);
    n1 = nextTail & (nextTail >> 1);
    let eight = tail & ((tail >> 1) | (nextTail << 63));
    eight &= (eight >> 2) | (n1 << 62);
    n1 &= n1 >> 2;
    eight &= (eight >> 4) | (n1 << 60);

    const equals = equal16(a) | (equal16(b) << 16) | (equal16(c) << 32) | (equal16(d) << 48);
    const runs = x & (~((run << 1) | runCarry) | (equals << 1) | equalCarry);
    const words =
      eight &
      alnum &
      (~((alnum << 1) | alnumCarry) |
        ((escapes << 2) | (escapesBefore >> 62)) |
        ((escapes << 3) | (escapesBefore >> 61)));
    const b1 = lookup(n1t, b);
    const b2 = lookup(n2t, b);
    const b3 = lookup(n3t, b);
    const t0 = v128.and(v128.and(a0, after1(a1, b1)), v128.and(after2(a2, b2), after3(a3, b3)));
    const c1 = lookup(n1t, c);
    const c2 = lookup(n2t, c);
    const c3 = lookup(n3t, c);
    const t1 = v128.and(v128.and(lookup(n, b), after1(b1, c1)), v128.and(after2(b2, c2), after3(b3, c3)));
    const d1 = lookup(n1t, d);
    const d2 = lookup(n2t, d);
    const d3 = lookup(n3t, d);
    const t2 = v128.and(v128.and(lookup(n, c), after1(c1, d1)), v128.and(after2(c2, d2), after3(c3, d3)));
    a = e;
    a0 = lookup(n, e);
    a1 = lookup(n1t, e);
    a2 = lookup(n2t, e);
    a3 = lookup(n3t, e);
    const t3 = v128.and(v128.and(lookup(n, d), after1(d1, a1)), v128.and(after2(d2, a2), after3(d3, a3)));
    const fits = ~(
      bits(v128.eq<i8>(t0, zero)) |
      (bits(v128.eq<i8>(t1, zero)) << 16) |
      (bits(v128.eq<i8>(t2, zero)) << 32) |
      (bits(v128.eq<i8>(t3, zero)) << 48)
    );
    // No branch but the loop's own: each that is hard to foretell costs more than a lookup.
    let starts: u64 = 0;
    let anywhere: u64 = 0;
    let looked = words | fits;
    while (looked !== 0) {
      const i = ctz(looked);
      const bloom = blooms(image, p + <usize>i);
      starts |= (bloom & 1) << i;
      anywhere |= ((bloom >> 1) & 1) << i;
      looked &= looked - 1;
    }
    starts &= words;
    anywhere &= fits;
    escapesBefore = escapes;
    if (escapes !== 0) escapes &= escapedFrom(p);

    let hits = starts | anywhere | runs | escapes;
    while (hits !== 0) {
      const i = ctz(hits);
      const bit = hits & (0 - hits);
      hits &= hits - 1;
      const position = block + <i32>i;
      if (position >= to) break;
      if (out >= full) {
        resume = position;
        return <i32>((out - target) >> 3);
      }
      if ((anywhere & bit) !== 0) {
        const head = headAt(image, HEADS_ANYWHERE, bytes, length, position);
        if (head !== 0) follow(image, head, bytes, length, position);
      }
      if ((starts & bit) !== 0) {
        const head = headAt(image, HEADS_AT_START, bytes, length, position);
        if (head !== 0) follow(image, head, bytes, length, position);
      }
      if ((runs & bit) !== 0) {
        const size = runAt(image, bytes, length, position);
        if (size !== 0) emit(position, -size);
      }
      if ((escapes & bit) !== 0 && startsEscapes(image, bytes, length, position)) emit(position, ESCAPES);
    }

    alnumCarry = alnum >> 63;
    runCarry = run >> 63;
    equalCarry = equals >> 63;
    run = next;
    alnum = nextAlnum;
    tail = nextTail;
  }
  resume = to;
  return <i32>((out - target) >> 3);
}
