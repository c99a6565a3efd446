/** The ground on which the shared parts of the kernel stand in JavaScript; `bytes.as.ts` is the same over linear memory. */

export type Bytes = Uint8Array;
export type i32 = number;

/** The byte at `position`; 0 beyond the end. */
export function at(bytes: Bytes, position: i32): i32 {
  return bytes[position] ?? 0;
}

/** The 16 bits, little endian, at `position`. */
export function pairAt(bytes: Bytes, position: i32): i32 {
  return at(bytes, position) | (at(bytes, position + 1) << 8);
}
