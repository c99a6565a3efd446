/** The kernel as WebAssembly, over one memory that is used again for every text. */
import { Buffer } from "node:buffer";
import { kernelLayout, kernelWasm } from "../../generated/kernel-wasm.ts";
import { layoutDigest } from "./digest.ts";
import { type Memory, startModule } from "./engine.ts";
import type { Kernel } from "./kernel.ts";
import { IMAGE, LOOK_AHEAD, LOOK_BEHIND } from "./layout.ts";

const PAIRS = 16_384;
/** Where the compiler's own data may lie. */
const STATIC = 4096;
const STATIC_FOR_CODE = STATIC + IMAGE;
const OUT = STATIC_FOR_CODE + IMAGE;
/** Where bytes from elsewhere are copied to, a chunk at a time, so that the memory never grows under a reader. */
const COPY = OUT + PAIRS * 8 + 64;
const CHUNK = 262_144;
/** The kernel writes zeros after a text. */
const SLACK = 512;
const ROOM = COPY + LOOK_BEHIND + CHUNK + LOOK_AHEAD + SLACK;

interface Exports {
  readonly memory: Memory;
  readonly resume: { readonly value: number };
  scan(image: number, bytes: number, length: number, from: number, to: number, out: number, room: number): number;
}

const isExports = (exports: unknown): exports is Exports =>
  typeof exports === "object" && exports !== null && "memory" in exports && "scan" in exports && "resume" in exports;

const instantiate = (): Exports => {
  if (kernelLayout !== layoutDigest) throw new TypeError("the kernel was compiled for another layout");
  const exports = startModule(Buffer.from(kernelWasm, "base64"));
  if (!isExports(exports)) throw new TypeError("the kernel lacks its exports");
  return exports;
};

/** Starts the WebAssembly kernel with these images. Raises an error of the engine where SIMD is missing. */
export const startWasm = (image: Uint8Array, forCode: Uint8Array): Kernel => {
  const exports = instantiate();
  let memory = new Uint8Array(0);
  let pairs = new Int32Array(0);
  const reserve = (size: number): Uint8Array => {
    const missing = ROOM + size + SLACK - exports.memory.buffer.byteLength;
    if (missing > 0) exports.memory.grow(Math.ceil(missing / 65_536));
    if (memory.buffer !== exports.memory.buffer) {
      memory = new Uint8Array(exports.memory.buffer);
      pairs = new Int32Array(exports.memory.buffer, OUT, PAIRS * 2);
    }
    return memory.subarray(ROOM, ROOM + size);
  };
  reserve(0);
  memory.set(image, STATIC);
  memory.set(forCode, STATIC_FOR_CODE);

  /** Adds the candidates of the text at `address`, moved by `base`. */
  const collect = (
    tables: number,
    parts: Int32Array[],
    address: number,
    length: number,
    from: number,
    to: number,
    base: number,
  ): void => {
    for (let start = from; start < to; ) {
      const count = exports.scan(tables, address, length, start, to, OUT, PAIRS);
      start = exports.resume.value;
      if (count === 0) continue;
      const part = pairs.slice(0, count * 2);
      for (let index = 0; base !== 0 && index < part.length; index += 2) part[index] = (part[index] ?? 0) + base;
      parts.push(part);
    }
  };

  const scan = (bytes: Uint8Array, from = 0, to = bytes.length, isCode = false): Int32Array => {
    const tables = isCode ? STATIC_FOR_CODE : STATIC;
    const parts: Int32Array[] = [];
    if (bytes.buffer === memory.buffer) {
      collect(tables, parts, bytes.byteOffset, bytes.length, from, to, 0);
      return joined(parts);
    }
    for (let start = from; start < to; start += CHUNK) {
      const end = Math.min(to, start + CHUNK);
      const base = Math.max(0, start - LOOK_BEHIND);
      const piece = bytes.subarray(base, Math.min(bytes.length, end + LOOK_AHEAD));
      memory.set(piece, COPY);
      collect(tables, parts, COPY, piece.length, start - base, end - base, base);
    }
    return joined(parts);
  };

  return { reserve, scan };
};

const joined = (parts: readonly Int32Array[]): Int32Array => {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? new Int32Array(0);
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
};
