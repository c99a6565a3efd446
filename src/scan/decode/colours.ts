/** Text with the colours of a terminal: their codes end in a letter, which seems a part of the word behind. */
import { Buffer } from "node:buffer";
import type { Piece } from "./piece.ts";

const begin = Buffer.from("\x1b[");
const longestCode = 20;
const code = /^\x1b\[[\d;?]{0,16}[A-Za-z]/;
/** What tells of a secret stands no farther before a colour, and a secret that begins before it ends no farther behind. */
const around = 4096;
const longest = 1024 * 1024;

/** A stretch of text and the codes in it, by their first and last bytes. */
interface Coloured {
  readonly start: number;
  end: number;
  readonly codes: number[];
}

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The next code from `from` on, as its place and its size; a size of 0 where there is none. */
const nextCode = (view: Buffer, from: number): readonly [at: number, size: number] => {
  for (let at = view.indexOf(begin, from); at >= 0; at = view.indexOf(begin, at + 1)) {
    const size = code.exec(view.toString("latin1", at, at + longestCode))?.[0].length ?? 0;
    if (size > 0) return [at, size];
  }
  return [0, 0];
};

/** Does a text have colours? */
export const isColoured = (bytes: Uint8Array): boolean => nextCode(viewOf(bytes), 0)[1] > 0;

/** The begin of a line some way before a colour. */
const startOf = (view: Buffer, at: number): number => {
  const least = Math.max(0, at - 2 * around);
  return least + view.subarray(least, Math.max(0, at - around)).lastIndexOf(10) + 1;
};

const stretchesOf = (view: Buffer): readonly Coloured[] => {
  const stretches: Coloured[] = [];
  let last: Coloured | undefined;
  for (let [at, size] = nextCode(view, 0); size > 0; [at, size] = nextCode(view, at + size)) {
    if (last === undefined || at > last.end || at - last.start > longest) {
      last = { start: startOf(view, at), end: at, codes: [] };
      stretches.push(last);
    }
    last.codes.push(at, at + size);
    last.end = Math.min(view.length, at + size + around);
  }
  return stretches;
};

const plain = (view: Buffer, { start, end, codes }: Coloured): Piece => {
  const parts: Buffer[] = [];
  /** For each part: where it begins in the text, and in what is left of it. */
  const from: number[] = [];
  const to: number[] = [];
  let length = 0;
  for (let index = -1; index < codes.length; index += 2) {
    const first = index < 0 ? start : (codes[index] ?? 0);
    const part = view.subarray(first, codes[index + 1] ?? end);
    from.push(first);
    to.push(length);
    length += part.length;
    parts.push(part);
  }
  const placeOf = (sign: number): number => {
    let low = 0;
    for (let high = to.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((to[middle] ?? 0) <= sign) low = middle;
      else high = middle - 1;
    }
    return (from[low] ?? 0) + sign - (to[low] ?? 0);
  };
  return {
    bytes: Buffer.concat(parts),
    spelling: "coloured",
    outer: (first, last) => [placeOf(first), placeOf(Math.min(last, length) - 1) + 1],
    onlyChanged: true,
    resume: end,
  };
};

/** What stands around the colours of a text, without them; at most 1 MB a piece. */
export const colourless = (bytes: Uint8Array): readonly Piece[] => {
  const view = viewOf(bytes);
  return stretchesOf(view).map((stretch) => plain(view, stretch));
};
