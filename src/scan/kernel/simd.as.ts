/** Questions to 16 bytes at once; a bit for each byte. */

/** Nibble classes: bits 1 to 4 letters and digits by row, 0, 5 and 6 the signs `+ - /`, `=` and `_`, 7 the rest of `TAIL`. */
@inline
export function classesOf(v: v128): v128 {
  const low = i8x16(0x1a, 0x1e, 0x1e, 0x1e, -0x62, -0x62, -0x62, 0x1e, 0x1e, 0x1e, -0x64, 0x05, 0x04, 0x25, -0x7c, 0x45);
  const high = i8x16(0, 0, -0x7f, -0x5e, 4, 0x48, 4, -0x70, 0, 0, 0, 0, 0, 0, 0, 0);
  return v128.and(
    v128.swizzle(low, v128.and(v, i8x16.splat(15))),
    v128.swizzle(high, v128.shr<u8>(v, 4)),
  );
}

@inline
export function bits(v: v128): u64 {
  return <u64>(<u32>v128.bitmask<i8>(v));
}

/** One bit for each byte that has a bit of `mask`, which leaves the highest out. */
@inline
export function with16(v: v128, mask: v128): u64 {
  return set16(v128.and(v, mask));
}

@inline
export function zero16(v: v128): u64 {
  return bits(v128.eq<i8>(v, i8x16.splat(0)));
}

/** One bit for each byte that is not 0; `v` has no byte above 127. */
@inline
export function set16(v: v128): u64 {
  return bits(v128.gt<i8>(v, i8x16.splat(0)));
}

@inline
export function escape16(v: v128): u64 {
  return bits(v128.or(v128.eq<i8>(v, i8x16.splat(92)), v128.eq<i8>(v, i8x16.splat(37))));
}

/** Positions of 64 where `%`, or `u` or `x` after it, says that an escape of a character may begin. */
export function escapedFrom(p: usize): u64 {
  let found: u64 = 0;
  for (let i: usize = 0; i < 64; i += 16) {
    const v = v128.load(p + i);
    const next = v128.load(p + i, 1);
    const letter = v128.or(v128.eq<i8>(next, i8x16.splat(117)), v128.eq<i8>(next, i8x16.splat(120)));
    found |= bits(v128.or(v128.eq<i8>(v, i8x16.splat(37)), letter)) << i;
  }
  return found;
}

@inline
export function equal16(v: v128): u64 {
  return bits(v128.eq<i8>(v, i8x16.splat(61)));
}

@inline
export function lookup(table: usize, v: v128): v128 {
  return v128.and(
    v128.swizzle(v128.load(table), v128.and(v, i8x16.splat(15))),
    v128.swizzle(v128.load(table, 16), v128.shr<u8>(v, 4)),
  );
}

@inline
export function after1(a: v128, b: v128): v128 {
  return v128.shuffle<i8>(a, b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
}

@inline
export function after2(a: v128, b: v128): v128 {
  return v128.shuffle<i8>(a, b, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
}

@inline
export function after3(a: v128, b: v128): v128 {
  return v128.shuffle<i8>(a, b, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
}
