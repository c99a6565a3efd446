/** The pack reader's WebAssembly part, and how its memory is laid out: everything has a fixed home, nothing grows. */
import { packWasm } from "../generated/pack-wasm.ts";
import { type Memory, startModule } from "../scan/kernel/engine.ts";
import { wholeLimit } from "./git-objects-model.ts";

interface Exports {
  readonly memory: Memory;
  readonly consumed: { readonly value: number };
  readonly regions: { readonly value: number };
  inflate(input: number, inputEnd: number, output: number, outputEnd: number): number;
  resultSize(delta: number, deltaEnd: number): number;
  applyDelta(
    base: number,
    baseLength: number,
    delta: number,
    deltaEnd: number,
    output: number,
    length: number,
    marks: number,
    room: number,
  ): number;
  readonly treeDone: { readonly value: number };
  setSeed(low: number, high: number): void;
  treeNames(
    tree: number,
    length: number,
    from: number,
    rawLength: number,
    table: number,
    mask: number,
    output: number,
    room: number,
  ): number;
}

export interface Engine extends Exports {
  /** All of the memory. */
  readonly bytes: Uint8Array;
  readonly marks: Int32Array;
}

const slack = 64;
const pageSize = 65_536;

/** Windows of a pack: so many, of so many bytes. */
export const slotCount = 512;
export const slotSize = 32 * 1024;
export const slots = pageSize;
/** An entry that no window holds whole. */
export const inputRoom = wholeLimit + 256 * 1024;
export const input = slots + slotCount * slotSize + slack;
/** A delta, inflated. */
export const deltaRoom = wholeLimit;
export const delta = input + inputRoom + slack;
/** Which parts of a result are its own: pairs (start, end). */
export const marksRoom = 4096;
export const marks = delta + deltaRoom + slack;
/** Objects that others are built on, one behind the other. */
export const arena = marks + marksRoom * 8 + slack;
export const arenaEnd = arena + 3 * wholeLimit;
/** Hashes of names that were seen, and the names that are new. */
export const nameTable = arenaEnd + slack;
export const nameSlots = 2 ** 18;
export const nameOutput = nameTable + nameSlots * 8;
export const nameRoom = 256 * 1024;
const end = nameOutput + nameRoom + slack;

const isExports = (exports: unknown): exports is Exports =>
  typeof exports === "object" && exports !== null && "applyDelta" in exports && "inflate" in exports;

let started: Engine | undefined;

/** Starts it once. Pages that are never touched cost nothing. Raises an error of the engine where WebAssembly is missing. */
export function startEngine(): Engine {
  if (started !== undefined) return started;
  const exports = startModule(Buffer.from(packWasm, "base64"));
  if (!isExports(exports)) throw new TypeError("the pack reader lacks its exports");
  exports.memory.grow(Math.ceil(end / pageSize));
  const { buffer } = exports.memory;
  started = { ...exports, bytes: new Uint8Array(buffer), marks: new Int32Array(buffer, marks, marksRoom * 2) };
  return started;
}
