/** The kernel in plain JavaScript: the same candidates as the WebAssembly one, a few times slower. */
import type { Kernel } from "./kernel.ts";
import { CLASSES, ESCAPES, HEADS_ANYWHERE, HEADS_AT_START, RUN } from "./layout.ts";
import { beginOf, headAt, idOf, matches, nextOf, recordOf } from "./match.ts";
import { runAt } from "./runs.ts";
import { classAt, startsEscapes } from "./surroundings.ts";

const follow = (
  image: Uint8Array,
  head: number,
  bytes: Uint8Array,
  length: number,
  at: number,
  out: number[],
): void => {
  for (let index = head; index !== 0; ) {
    const record = recordOf(index);
    if (matches(image, record, bytes, length, at)) out.push(beginOf(image, record, at), idOf(image, record));
    index = nextOf(image, record);
  }
};

/** Candidates (position, kind) of `bytes` from `from` up to `to`, in order. */
const scanWithTwin = (image: Uint8Array, bytes: Uint8Array, from: number, to: number): number[] => {
  const length = bytes.length;
  const out: number[] = [];
  let before = classAt(image, bytes, length, from - 1);
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    const kind = image[CLASSES + byte] ?? 0;
    const anywhere = headAt(image, HEADS_ANYWHERE, bytes, length, at);
    if (anywhere !== 0) follow(image, anywhere, bytes, length, at, out);
    const atStart = headAt(image, HEADS_AT_START, bytes, length, at);
    if (atStart !== 0) follow(image, atStart, bytes, length, at, out);
    if ((kind & RUN) !== 0 && ((before & RUN) === 0 || bytes[at - 1] === 61)) {
      const run = runAt(image, bytes, length, at);
      if (run !== 0) out.push(at, -run);
    }
    if ((byte === 92 || byte === 37) && startsEscapes(image, bytes, length, at)) out.push(at, ESCAPES);
    before = kind;
  }
  return out;
};

/** Starts the twin with these images. */
export const startTwin = (image: Uint8Array, forCode: Uint8Array): Kernel => {
  let memory = new Uint8Array(0);
  const reserve = (size: number): Uint8Array => {
    if (memory.length < size) memory = new Uint8Array(Math.max(size, 262_144));
    return memory.subarray(0, size);
  };
  const scan = (bytes: Uint8Array, from = 0, to = bytes.length, isCode = false): Int32Array =>
    Int32Array.from(scanWithTwin(isCode ? forCode : image, bytes, from, to));
  return { reserve, scan };
};
