/** Opens a kernel: the prefilter that says where in bytes a regular expression is worth its time. */
import { startTwin } from "./twin.ts";
import { startWasm } from "./wasm.ts";

/** Finds candidates as pairs (position, kind), about in order of position; the kinds are in `layout.ts`. */
export interface Kernel {
  /**
   * Room for `size` bytes in the kernel's own memory: what is read into it and scanned there (a view of it that begins
   * anywhere) is not copied. A larger room ends the one before.
   */
  reserve(size: number): Uint8Array;
  /**
   * Candidates at `from` up to `to`; of code those that tell of documents may be left out. Up to 192 bytes of the room
   * after a view in it are overwritten.
   */
  scan(bytes: Uint8Array, from?: number, to?: number, isCode?: boolean): Int32Array;
}

/**
 * Opens the WebAssembly kernel, or its twin in JavaScript where asked or where SIMD is missing.
 * @param forCode the image that serves for code
 */
export const openKernel = (image: Uint8Array, kind: "wasm" | "twin" = "wasm", forCode = image): Kernel => {
  if (kind === "twin") return startTwin(image, forCode);
  try {
    return startWasm(image, forCode);
  } catch {
    // No WebAssembly, no SIMD, no memory, a module for another layout: the twin gives the same candidates.
    return startTwin(image, forCode);
  }
};
