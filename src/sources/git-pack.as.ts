/**
 * Inflate and git's deltas over linear memory, in AssemblyScript: `git-pack-engine.ts` lays the memory out. Formats:
 * RFC 1950, RFC 1951, git's Documentation/gitformat-pack.txt (2.39).
 * Readers may look up to 8 bytes behind their input and writers up to 16 behind their output.
 */

const LITERAL_BITS: u64 = 10;
const DISTANCE_BITS: u64 = 9;

// Tables, from address 1024: decoding tables (u16: symbol << 4 | length), then counts and symbols for long codes.
const LITERALS: usize = 1024;
const DISTANCES: usize = LITERALS + 2048;
const FIXED_LITERALS: usize = DISTANCES + 1024;
const FIXED_DISTANCES: usize = FIXED_LITERALS + 2048;
const LITERAL_COUNTS: usize = FIXED_DISTANCES + 1024;
const LITERAL_SYMBOLS: usize = LITERAL_COUNTS + 32;
const DISTANCE_COUNTS: usize = LITERAL_SYMBOLS + 640;
const DISTANCE_SYMBOLS: usize = DISTANCE_COUNTS + 32;
const LENGTHS: usize = DISTANCE_SYMBOLS + 64;
const STARTS: usize = LENGTHS + 384;
const LENGTH_BASES: usize = STARTS + 64;
const LENGTH_EXTRAS: usize = LENGTH_BASES + 64;
const DISTANCE_BASES: usize = LENGTH_EXTRAS + 32;
const DISTANCE_EXTRAS: usize = DISTANCE_BASES + 64;
const CODE_ORDER: usize = DISTANCE_EXTRAS + 32;

/** Bytes of input the last `inflate` used. */
export let consumed: i32 = 0;
/** Pairs (start, end) of the last delta's own bytes and joints, at the address given. */
export let regions: i32 = 0;

/** Canonical code from lengths; `false`: no such code exists. */
function build(count: i32, lengths: usize, table: usize, bits: i32, counts: usize, symbols: usize): bool {
  memory.fill(counts, 0, 32);
  for (let symbol = 0; symbol < count; symbol++) {
    const place = counts + (<usize>load<u8>(lengths + symbol) << 1);
    store<u16>(place, load<u16>(place) + 1);
  }
  store<u16>(counts, 0);
  let left = 1;
  let start = 0;
  for (let length = 1; length <= 15; length++) {
    const number = <i32>load<u16>(counts + (<usize>length << 1));
    left = (left << 1) - number;
    if (left < 0) return false;
    store<u16>(STARTS + (<usize>length << 1), <u16>start);
    start += number;
  }
  for (let symbol = 0; symbol < count; symbol++) {
    const length = <usize>load<u8>(lengths + symbol);
    if (length == 0) continue;
    const place = STARTS + (length << 1);
    const at = <usize>load<u16>(place);
    store<u16>(symbols + (at << 1), <u16>symbol);
    store<u16>(place, <u16>(at + 1));
  }

  memory.fill(table, 0, <usize>2 << bits);
  const size = 1 << bits;
  let code = 0;
  let index: usize = 0;
  for (let length = 1; length <= bits; length++) {
    for (let number = <i32>load<u16>(counts + (<usize>length << 1)); number > 0; number--) {
      const entry = <u16>((<i32>load<u16>(symbols + (index++ << 1)) << 4) | length);
      for (let at = code; at < size; at += 1 << length) store<u16>(table + (<usize>at << 1), entry);
      let bit = 1 << (length - 1);
      while (bit != 0 && (code & bit) != 0) bit >>= 1;
      code = bit == 0 ? 0 : (code & (bit - 1)) + bit;
    }
  }
  return true;
}

/** A code longer than its table: bit by bit. Gives symbol << 4 | length, or -1. */
function decodeLong(bits: u64, counts: usize, symbols: usize): i32 {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= 15; length++) {
    code |= <i32>(bits & 1);
    bits >>= 1;
    const number = <i32>load<u16>(counts + (<usize>length << 1));
    if (code - number < first) {
      return (<i32>load<u16>(symbols + (<usize>(index + code - first) << 1)) << 4) | length;
    }
    index += number;
    first = (first + number) << 1;
    code <<= 1;
  }
  return -1;
}

let ready = false;

function prepare(): void {
  ready = true;
  let base = 3;
  for (let at = 0; at < 29; at++) {
    const extra = at < 8 || at == 28 ? 0 : (at >> 2) - 1;
    store<u16>(LENGTH_BASES + (<usize>at << 1), <u16>(at == 28 ? 258 : base));
    store<u8>(LENGTH_EXTRAS + at, <u8>extra);
    base += 1 << extra;
  }
  base = 1;
  for (let at = 0; at < 30; at++) {
    const extra = at < 4 ? 0 : (at >> 1) - 1;
    store<u16>(DISTANCE_BASES + (<usize>at << 1), <u16>base);
    store<u8>(DISTANCE_EXTRAS + at, <u8>extra);
    base += 1 << extra;
  }
  // 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15
  store<u8>(CODE_ORDER, 16);
  store<u8>(CODE_ORDER + 1, 17);
  store<u8>(CODE_ORDER + 2, 18);
  store<u8>(CODE_ORDER + 3, 0);
  store<u8>(CODE_ORDER + 4, 8);
  for (let at = 0; at < 7; at++) {
    store<u8>(CODE_ORDER + 5 + (at << 1), <u8>(7 - at));
    store<u8>(CODE_ORDER + 6 + (at << 1), <u8>(9 + at));
  }
  for (let at = 0; at < 288; at++) store<u8>(LENGTHS + at, <u8>(at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8));
  build(288, LENGTHS, FIXED_LITERALS, <i32>LITERAL_BITS, LITERAL_COUNTS, LITERAL_SYMBOLS);
  memory.fill(LENGTHS, 5, 30);
  build(30, LENGTHS, FIXED_DISTANCES, <i32>DISTANCE_BITS, DISTANCE_COUNTS, DISTANCE_SYMBOLS);
}

/** A zlib stream at `input` up to `inputEnd` → `output`; how many bytes came out, -1 where it is damaged or longer. */
export function inflate(input: usize, inputEnd: usize, output: usize, outputEnd: usize): i32 {
  if (!ready) prepare();
  const header = <i32>load<u8>(input) * 256 + <i32>load<u8>(input + 1);
  if (inputEnd < input + 6 || (header & 0x0f00) != 0x0800 || header % 31 != 0 || (header & 0x20) != 0) return -1;
  const begin = input;
  const limit = inputEnd + 8;
  let at = input + 2;
  let out = output;
  let bits: u64 = 0;
  let held: u64 = 0;
  let last = false;

  while (!last) {
    if (at > limit) return -1;
    bits |= load<u64>(at) << held;
    at += <usize>((63 - held) >> 3);
    held |= 56;
    last = (bits & 1) != 0;
    const kind = <i32>((bits >> 1) & 3);
    bits >>= 3;
    held -= 3;

    if (kind == 0) {
      // Back to the byte the stored block begins at.
      at -= <usize>(held >> 3);
      bits = 0;
      held = 0;
      const length = <usize>load<u16>(at);
      if ((load<u16>(at) ^ load<u16>(at + 2)) != 0xffff) return -1;
      at += 4;
      if (at + length > inputEnd || out + length > outputEnd) return -1;
      memory.copy(out, at, length);
      at += length;
      out += length;
      continue;
    }
    if (kind == 3) return -1;

    let literals = FIXED_LITERALS;
    let distances = FIXED_DISTANCES;
    if (kind == 2) {
      literals = LITERALS;
      distances = DISTANCES;
      const literalCount = <i32>(bits & 31) + 257;
      const distanceCount = <i32>((bits >> 5) & 31) + 1;
      const codeCount = <i32>((bits >> 10) & 15) + 4;
      bits >>= 14;
      held -= 14;
      if (literalCount > 286 || distanceCount > 30) return -1;
      memory.fill(LENGTHS, 0, 19);
      for (let index = 0; index < codeCount; index++) {
        if (held < 3) {
          if (at > limit) return -1;
          bits |= load<u64>(at) << held;
          at += <usize>((63 - held) >> 3);
          held |= 56;
        }
        store<u8>(LENGTHS + load<u8>(CODE_ORDER + index), <u8>(bits & 7));
        bits >>= 3;
        held -= 3;
      }
      if (!build(19, LENGTHS, DISTANCES, 7, DISTANCE_COUNTS, DISTANCE_SYMBOLS)) return -1;
      const total = literalCount + distanceCount;
      for (let index = 0; index < total; ) {
        if (at > limit) return -1;
        bits |= load<u64>(at) << held;
        at += <usize>((63 - held) >> 3);
        held |= 56;
        const entry = <i32>load<u16>(DISTANCES + (<usize>(bits & 127) << 1));
        if (entry == 0) return -1;
        bits >>= <u64>(entry & 15);
        held -= <u64>(entry & 15);
        const symbol = entry >> 4;
        if (symbol < 16) {
          store<u8>(LENGTHS + index++, <u8>symbol);
          continue;
        }
        let value: u8 = 0;
        let times = 0;
        if (symbol == 16) {
          if (index == 0) return -1;
          value = load<u8>(LENGTHS + index - 1);
          times = 3 + <i32>(bits & 3);
          bits >>= 2;
          held -= 2;
        } else if (symbol == 17) {
          times = 3 + <i32>(bits & 7);
          bits >>= 3;
          held -= 3;
        } else {
          times = 11 + <i32>(bits & 127);
          bits >>= 7;
          held -= 7;
        }
        if (index + times > total) return -1;
        memory.fill(LENGTHS + index, value, times);
        index += times;
      }
      if (load<u8>(LENGTHS + 256) == 0) return -1;
      if (!build(distanceCount, LENGTHS + literalCount, DISTANCES, <i32>DISTANCE_BITS, DISTANCE_COUNTS, DISTANCE_SYMBOLS)) return -1;
      if (!build(literalCount, LENGTHS, LITERALS, <i32>LITERAL_BITS, LITERAL_COUNTS, LITERAL_SYMBOLS)) return -1;
    }

    for (;;) {
      if (at > limit) return -1;
      bits |= load<u64>(at) << held;
      at += <usize>((63 - held) >> 3);
      held |= 56;

      let entry = <i32>load<u16>(literals + (<usize>(bits & ((1 << LITERAL_BITS) - 1)) << 1));
      if (entry != 0 && entry < 4096) {
        // Up to three literals for one look at the input.
        if (out + 3 > outputEnd) {
          if (out >= outputEnd) return -1;
          store<u8>(out++, <u8>(entry >> 4));
          bits >>= <u64>(entry & 15);
          held -= <u64>(entry & 15);
          continue;
        }
        store<u8>(out++, <u8>(entry >> 4));
        bits >>= <u64>(entry & 15);
        held -= <u64>(entry & 15);
        entry = <i32>load<u16>(literals + (<usize>(bits & ((1 << LITERAL_BITS) - 1)) << 1));
        if (entry == 0 || entry >= 4096) continue;
        store<u8>(out++, <u8>(entry >> 4));
        bits >>= <u64>(entry & 15);
        held -= <u64>(entry & 15);
        entry = <i32>load<u16>(literals + (<usize>(bits & ((1 << LITERAL_BITS) - 1)) << 1));
        if (entry == 0 || entry >= 4096) continue;
        store<u8>(out++, <u8>(entry >> 4));
        bits >>= <u64>(entry & 15);
        held -= <u64>(entry & 15);
        continue;
      }
      if (entry == 0) {
        if (kind == 1) return -1;
        entry = decodeLong(bits, LITERAL_COUNTS, LITERAL_SYMBOLS);
        if (entry < 0) return -1;
      }
      bits >>= <u64>(entry & 15);
      held -= <u64>(entry & 15);
      const symbol = entry >> 4;
      if (symbol < 256) {
        if (out >= outputEnd) return -1;
        store<u8>(out++, <u8>symbol);
        continue;
      }
      if (symbol == 256) break;
      if (symbol > 285) return -1;
      const lengthExtra = <u64>load<u8>(LENGTH_EXTRAS + symbol - 257);
      const length = <usize>load<u16>(LENGTH_BASES + (<usize>(symbol - 257) << 1)) + <usize>(bits & ((<u64>1 << lengthExtra) - 1));
      bits >>= lengthExtra;
      held -= lengthExtra;

      entry = <i32>load<u16>(distances + (<usize>(bits & ((1 << DISTANCE_BITS) - 1)) << 1));
      if (entry == 0) {
        if (kind == 1) return -1;
        entry = decodeLong(bits, DISTANCE_COUNTS, DISTANCE_SYMBOLS);
        if (entry < 0) return -1;
      }
      bits >>= <u64>(entry & 15);
      held -= <u64>(entry & 15);
      const far = entry >> 4;
      if (far > 29) return -1;
      const farExtra = <u64>load<u8>(DISTANCE_EXTRAS + far);
      const distance = <usize>load<u16>(DISTANCE_BASES + (<usize>far << 1)) + <usize>(bits & ((<u64>1 << farExtra) - 1));
      bits >>= farExtra;
      held -= farExtra;
      if (distance > out - output || out + length > outputEnd) return -1;

      let from = out - distance;
      const end = out + length;
      if (distance >= 8) {
        do {
          store<u64>(out, load<u64>(from));
          out += 8;
          from += 8;
        } while (out < end);
      } else {
        do store<u8>(out++, load<u8>(from++));
        while (out < end);
      }
      out = end;
    }
  }

  // What was looked at and not used, and the checksum behind it.
  at -= <usize>(held >> 3);
  if (at + 4 > inputEnd) return -1;
  consumed = <i32>(at + 4 - begin);
  return <i32>(out - output);
}

let cursor: usize = 0;

function readSize(end: usize): u64 {
  let size: u64 = 0;
  for (let shift: u64 = 0; cursor < end && shift < 56; shift += 7) {
    const byte = <u64>load<u8>(cursor++);
    size |= (byte & 127) << shift;
    if (byte < 128) return size;
  }
  return <u64>-1;
}

/** The size a delta's result has, or -1. */
export function resultSize(delta: usize, deltaEnd: usize): f64 {
  cursor = delta;
  if (readSize(deltaEnd) == <u64>-1) return -1;
  const size = readSize(deltaEnd);
  return size == <u64>-1 ? -1 : <f64>size;
}

/** Applies a delta; `false` where it is damaged. `marks`: room for `room` pairs of regions; beyond it, one for all. */
export function applyDelta(
  base: usize,
  baseLength: i32,
  delta: usize,
  deltaEnd: usize,
  output: usize,
  length: i32,
  marks: usize,
  room: i32,
): bool {
  cursor = delta;
  if (readSize(deltaEnd) != <u64>baseLength || readSize(deltaEnd) != <u64>length) return false;
  let at = cursor;
  let out = output;
  const outputEnd = output + <usize>length;
  let count = 0;
  let expected: u32 = 0;

  while (at < deltaEnd) {
    const op = <u32>load<u8>(at++);
    const begin = <i32>(out - output);
    if (op & 128) {
      let offset: u32 = 0;
      let size: u32 = 0;
      if (op & 1) offset = <u32>load<u8>(at++);
      if (op & 2) offset |= <u32>load<u8>(at++) << 8;
      if (op & 4) offset |= <u32>load<u8>(at++) << 16;
      if (op & 8) offset |= <u32>load<u8>(at++) << 24;
      if (op & 16) size = <u32>load<u8>(at++);
      if (op & 32) size |= <u32>load<u8>(at++) << 8;
      if (op & 64) size |= <u32>load<u8>(at++) << 16;
      if (size == 0) size = 0x10000;
      if (<u64>offset + <u64>size > <u64>baseLength || out + size > outputEnd) return false;
      memory.copy(out, base + offset, size);
      out += size;
      if (offset == expected) {
        expected = offset + size;
        continue;
      }
      expected = offset + size;
      if (count < room) {
        store<i32>(marks + (<usize>count << 3), begin);
        store<i32>(marks + (<usize>count << 3) + 4, begin);
      }
      count++;
    } else {
      if (op == 0 || at + op > deltaEnd || out + op > outputEnd) return false;
      for (let done: u32 = 0; done < op; done += 8) store<u64>(out + done, load<u64>(at + done));
      at += op;
      out += op;
      if (count < room) {
        store<i32>(marks + (<usize>count << 3), begin);
        store<i32>(marks + (<usize>count << 3) + 4, begin + <i32>op);
      }
      count++;
      expected = <u32>-1;
    }
  }
  if (at != deltaEnd || out != outputEnd) return false;
  if (<u32>baseLength != expected && count < room) {
    store<i32>(marks + (<usize>count << 3), length);
    store<i32>(marks + (<usize>count << 3) + 4, length);
    count++;
  }
  regions = count;
  return true;
}

/** Where `treeNames` stopped for want of room: bytes of the tree that are done. */
export let treeDone: i32 = 0;
/** Names in the table. */
export let known: i32 = 0;
/** Makes it unforeseeable which names the table takes for the same. */
export let seed: u64 = 0;

export function setSeed(low: u32, high: u32): void {
  seed = (<u64>high << 32) | <u64>low;
}

/**
 * The names of a tree (`mode SP name NUL` and the bare object name, over and over) from `from` on, those not yet in
 * the table, each with a newline. Names shorter than 12 bytes hold no token. Gives the bytes written at `output`.
 */
export function treeNames(
  tree: usize,
  length: i32,
  from: i32,
  raw: i32,
  table: usize,
  mask: u32,
  output: usize,
  room: i32,
): i32 {
  const end = tree + <usize>length;
  const outputEnd = output + <usize>room;
  let at = tree + <usize>from;
  let out = output;
  treeDone = length;

  while (at < end) {
    const entry = at;
    while (at < end && load<u8>(at) != 0x20) at++;
    const start = ++at;
    // A byte at a time until NUL, eight taken together for the hash.
    let hash = seed;
    let word: u64 = 0;
    let shift: u64 = 0;
    for (; at < end; at++) {
      const byte = <u64>load<u8>(at);
      if (byte == 0) break;
      word |= byte << shift;
      shift += 8;
      if (shift == 64) {
        hash = (hash ^ word) * 0x9e3779b97f4a7c15;
        hash ^= hash >> 29;
        word = 0;
        shift = 0;
      }
    }
    const size = <i32>(at - start);
    const nameEnd = at;
    at += <usize>(raw + 1);
    if (size < 12) continue;
    hash = (hash ^ word) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 32;
    hash = (hash ^ <u64>size) * 0xbf58476d1ce4e5b9;
    hash ^= hash >> 31;
    if (hash == 0) hash = 1;

    let slot = <u32>hash & mask;
    let held = load<u64>(table + (<usize>slot << 3));
    while (held != 0 && held != hash) {
      slot = (slot + 1) & mask;
      held = load<u64>(table + (<usize>slot << 3));
    }
    if (held == hash) continue;
    if (out + <usize>size + 1 > outputEnd) {
      treeDone = <i32>(entry - tree);
      return <i32>(out - output);
    }
    if (<u32>known > mask >> 1) {
      memory.fill(table, 0, <usize>(mask + 1) << 3);
      known = 0;
      slot = <u32>hash & mask;
    }
    store<u64>(table + (<usize>slot << 3), hash);
    known++;
    for (let from = start; from < nameEnd; from++) {
      const byte = load<u8>(from);
      store<u8>(out++, byte == 0x0a ? 0x20 : byte);
    }
    store<u8>(out++, 0x0a);
  }
  return <i32>(out - output);
}
