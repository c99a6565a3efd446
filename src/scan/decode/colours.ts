/** Text with the colours of a terminal: their codes end in a letter, which seems a part of the word behind. */
import { Buffer } from "node:buffer";
import type { Piece } from "./piece.ts";

const begin = Buffer.from("\x1b[");
const code = /\x1b\[[\d;?]{0,16}[A-Za-z]/g;
const longest = 1024 * 1024;

/** A text without its colours, from the first of them on, at most 1 MB of it; undefined where it has none. */
export const colourless = (bytes: Uint8Array): Piece | undefined => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = view.indexOf(begin);
  if (first < 0) return undefined;
  const base = view.lastIndexOf(10, first) + 1;
  const text = view.toString("latin1", base, Math.min(bytes.length, base + longest));
  const places = new Uint32Array(text.length + 1);
  let length = 0;
  let from = 0;
  const take = (to: number): string => {
    for (let at = from; at < to; at++) places[length++] = base + at;
    return text.slice(from, to);
  };
  const parts: string[] = [];
  for (const found of text.matchAll(code)) {
    parts.push(take(found.index));
    from = found.index + found[0].length;
  }
  parts.push(take(text.length));
  return {
    bytes: Buffer.from(parts.join(""), "latin1"),
    spelling: "coloured",
    outer: (start, end) => [places[start] ?? base, (places[Math.min(end, length) - 1] ?? base) + 1],
    onlyChanged: true,
    resume: bytes.length,
  };
};
