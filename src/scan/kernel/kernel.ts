/** Opens a kernel: the prefilter that says where in bytes a regular expression is worth its time. */
import { startTwin } from "./twin.ts";
import { startWasm } from "./wasm.ts";

/** Finds candidates as pairs (position, kind) in order of position; the kinds are in `layout.ts` and `literals.ts`. */
export interface Kernel {
  /** Memory for `size` bytes that `scanAt` reads; a source may read a file straight into it. Old views may be dead after. */
  reserve(size: number): Uint8Array;
  /** Candidates at `from` up to `to`, of the `length` bytes at `offset` of the reserved memory. */
  scanAt(offset: number, length: number, from: number, to: number): Int32Array;
  /** The same of bytes that lie elsewhere; they are copied. */
  scan(bytes: Uint8Array, from?: number, to?: number): Int32Array;
}

/** Opens the WebAssembly kernel, or its twin in JavaScript where asked or where SIMD is missing. */
export const openKernel = (image: Uint8Array, kind: "wasm" | "twin" = "wasm"): Kernel => {
  if (kind === "twin") return startTwin(image);
  try {
    return startWasm(image);
  } catch {
    // No WebAssembly, no SIMD, no memory: the twin gives the same candidates.
    return startTwin(image);
  }
};
