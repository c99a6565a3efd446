import { Buffer } from "node:buffer";
import type { Piece } from "./piece.ts";

const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const small = byte | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
};

const numberAt = (bytes: Uint8Array, at: number, digits: number): number => {
  let value = 0;
  for (let place = at; place < at + digits; place++) {
    const digit = hexDigit(bytes[place]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
};

/** A character spelled out, and how long its spelling is. */
type Spelled = readonly [code: number, size: number];

const named: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  lowbar: 95,
  hyphen: 45,
  period: 46,
  colon: 58,
  equals: 61,
};

const entityAt = (bytes: Uint8Array, at: number): Spelled | undefined => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(12, bytes.length - at)).toString("latin1");
  const found = /^&(?:#(\d{2,5})|#[xX]([\da-fA-F]{2,4})|([a-z]{2,7}));/.exec(text);
  if (found === null) return undefined;
  const [all, decimal, hex, name] = found;
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : named[name ?? ""];
  return code === undefined ? undefined : [code, all.length];
};

const backslashAt = (bytes: Uint8Array, at: number): Spelled | undefined => {
  // Quoted once more: `\\u002d`.
  const from = bytes[at + 1] === 92 ? at + 1 : at;
  const letter = bytes[from + 1];
  const digits = letter === 117 ? 4 : letter === 120 ? 2 : 0;
  const brace = letter === 117 && bytes[from + 2] === 123;
  if (brace) {
    const size = bytes.subarray(from + 3, from + 10).indexOf(125);
    const code = size > 0 ? numberAt(bytes, from + 3, size) : -1;
    return code < 0 ? undefined : [code, from - at + size + 4];
  }
  const code = digits === 0 ? -1 : numberAt(bytes, from + 2, digits);
  return code < 0 ? undefined : [code, from - at + digits + 2];
};

const spelledAt = (bytes: Uint8Array, at: number): Spelled | undefined => {
  const byte = bytes[at];
  if (byte === 37) {
    const code = numberAt(bytes, at + 1, 2);
    return code < 0 ? undefined : [code, 3];
  }
  if (byte === 92) return backslashAt(bytes, at);
  return byte === 38 ? entityAt(bytes, at) : undefined;
};

const isPercent = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 37 && hexDigit(bytes[at + 1]) >= 0 && hexDigit(bytes[at + 2]) >= 0;

/** Does a character that is spelled out begin here? */
const isEscape = (bytes: Uint8Array, at: number): boolean => {
  const byte = bytes[at];
  if (byte === 37) return isPercent(bytes, at);
  return (byte === 38 || byte === 92) && spelledAt(bytes, at) !== undefined;
};

const isRun = (byte: number | undefined): boolean => byte !== undefined && /[\w+/=-]/.test(String.fromCharCode(byte));
const longestRun = 1024;
const longestEntity = 8;

/** The place of a `%2F`, `\u002d`, `&#45;` or the like that a run from `start` to `end`, or farther, touches; -1 where none does. */
export const touchingEscape = (bytes: Uint8Array, start: number, end: number): number => {
  let last = end;
  while (last - end < longestRun && isRun(bytes[last])) last++;
  if (isEscape(bytes, last)) return last;
  if (isEscape(bytes, start - 1)) return start - 1;
  if (bytes[start - 1] !== 59) return -1;
  for (let at = start - 2; at > start - 2 - longestEntity; at--)
    if (bytes[at] === 38) return isEscape(bytes, at) ? at : -1;
  return -1;
};

/** The place of the first escape in the word from `at` on, at most 200 bytes ahead; -1 where none is. */
export const nextEscape = (bytes: Uint8Array, at: number): number => {
  const limit = Math.min(bytes.length, at + 200);
  for (let place = at; place < limit; place++) {
    const byte = bytes[place] ?? 0;
    if (byte <= 34 || byte === 39) return -1;
    if (isEscape(bytes, place)) return place;
  }
  return -1;
};

const before = 160;
const longest = 16384;

const longestWord = 4096;

/** Where the line that holds `at` begins, at most 160 bytes back, or farther where a word does. */
const lineStart = (bytes: Uint8Array, at: number): number => {
  let start = at;
  while (start > 0 && at - start < before && bytes[start - 1] !== 10) start--;
  while (at - start >= before && at - start < longestWord && isRun(bytes[start - 1])) start--;
  return start;
};

/** Is the end of what follows the last escape, at `last`, not reached at `place`? */
const goesOn = (bytes: Uint8Array, place: number, last: number): boolean =>
  place - last < before || (place - last < longestWord && (isRun(bytes[place - 1]) || bytes[place - 1] === 92));

/** The stretch around the escape at `at`: from its line on, some way after the last escape, spelled plainly. */
export const escapesAt = (bytes: Uint8Array, at: number): Piece | undefined => {
  const start = lineStart(bytes, at);
  const out: number[] = [];
  const places: number[] = [];
  const spelling = bytes[at] === 37 ? "percent" : bytes[at] === 38 ? "entities" : "escaped";
  let place = start;
  let last = at;
  while (place < bytes.length && goesOn(bytes, place, last) && place - start < longest) {
    const spelled = spelledAt(bytes, place);
    const [code, size] = spelled ?? [bytes[place] ?? 0, 1];
    if (spelled !== undefined) last = place + size;
    if (spelled === undefined && code === 10 && place > last) break;
    // What is beyond ASCII belongs to no credential: one byte stands for it.
    out.push(code < 128 || spelled === undefined ? code : 63);
    places.push(place);
    place += size;
  }
  places.push(place);
  if (last === at) return undefined;
  return {
    bytes: Uint8Array.from(out),
    spelling,
    outer: (first, end) => [places[first] ?? start, places[end] ?? place],
    onlyChanged: true,
    resume: Math.max(last, at + 1),
  };
};
