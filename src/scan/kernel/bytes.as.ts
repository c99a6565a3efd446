/** Linear memory as `Bytes`: an address. */

export type Bytes = usize;

// @ts-ignore: decorator of AssemblyScript
@inline
export function at(bytes: Bytes, position: i32): i32 {
  return load<u8>(bytes + position);
}

// @ts-ignore: decorator of AssemblyScript
@inline
export function pairAt(bytes: Bytes, position: i32): i32 {
  return load<u16>(bytes + position);
}
