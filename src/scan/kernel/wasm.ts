/** The kernel as WebAssembly, over one memory that is used again for every text. */
import { Buffer } from "node:buffer";
import { kernelWasm } from "../../generated/kernel-wasm.ts";
import { type Memory, startModule } from "./engine.ts";
import type { Kernel } from "./kernel.ts";
import { IMAGE } from "./layout.ts";

const PAIRS = 16_384;
/** Where the compiler's own data may lie. */
const STATIC = 4096;
const OUT = STATIC + IMAGE;
/** Where texts lie; the bytes before are never read. */
const TEXT = OUT + PAIRS * 8 + 64;
const SLACK = 512;

interface Exports {
  readonly memory: Memory;
  readonly resume: { readonly value: number };
  scan(image: number, bytes: number, length: number, from: number, to: number, out: number, room: number): number;
}

const isExports = (exports: unknown): exports is Exports =>
  typeof exports === "object" && exports !== null && "memory" in exports && "scan" in exports && "resume" in exports;

const instantiate = (): Exports => {
  const exports = startModule(Buffer.from(kernelWasm, "base64"));
  if (!isExports(exports)) throw new TypeError("the kernel lacks its exports");
  return exports;
};

/** Starts the WebAssembly kernel with this image. Raises an error of the engine where SIMD is missing. */
export const startWasm = (image: Uint8Array): Kernel => {
  const exports = instantiate();
  let bytes = new Uint8Array(0);
  let pairs = new Int32Array(0);
  const reserve = (size: number): Uint8Array => {
    const missing = TEXT + size + SLACK - exports.memory.buffer.byteLength;
    if (missing > 0) exports.memory.grow(Math.ceil(missing / 65_536));
    if (bytes.buffer !== exports.memory.buffer) {
      bytes = new Uint8Array(exports.memory.buffer);
      pairs = new Int32Array(exports.memory.buffer, OUT, PAIRS * 2);
    }
    return bytes.subarray(TEXT, TEXT + size);
  };
  reserve(262_144);
  bytes.set(image, STATIC);

  const scanAt = (offset: number, length: number, from: number, to: number): Int32Array => {
    const parts: Int32Array[] = [];
    for (let start = from; start < to; ) {
      const count = exports.scan(STATIC, TEXT + offset, length, start, to, OUT, PAIRS);
      start = exports.resume.value;
      const part = pairs.subarray(0, count * 2);
      if (start >= to && parts.length === 0) return part.slice();
      parts.push(part.slice());
    }
    const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let end = 0;
    for (const part of parts) {
      whole.set(part, end);
      end += part.length;
    }
    return whole;
  };

  return {
    reserve,
    scanAt,
    scan: (text, from = 0, to = text.length) => {
      reserve(text.length).set(text);
      return scanAt(0, text.length, from, to);
    },
  };
};
