import { Buffer } from "node:buffer";
import { jointsIn } from "./joint.ts";
import { type JoinsLists, mayContinue, mayGoOn } from "./may-join.ts";
import type { Piece } from "./piece.ts";

/** A quote, a blank, a `\\`, or the `$` of `${"`. */
const endsPart = (byte: number): boolean => byte <= 36 || byte === 39 || byte === 96 || byte === 92;

const behind = 640;
const ahead = 1664;

const longestPart = 512;

/** The same around a literal that stands at `at`: its string may be short, and no run. */
export const joinedFrom = (bytes: Uint8Array, at: number, hasLists: JoinsLists): Piece | undefined => {
  let end = at;
  const limit = Math.min(bytes.length, at + longestPart);
  while (end < limit && !endsPart(bytes[end] ?? 0)) end++;
  return end < limit && mayGoOn(bytes, end, hasLists) ? joinedAt(bytes, at, end - at, hasLists) : undefined;
};

const farthestValue = 72;

const isQuote = (byte: number | undefined): boolean => byte === 34 || byte === 39 || byte === 96;

/** A blank, `)`, `,`, `:`, `=` or `]`. */
const endsName = (byte: number): boolean =>
  byte === 32 || (byte > 8 && byte < 14) || byte === 0xa0 || [41, 44, 58, 61, 93].includes(byte);

/** The same where a name at `at` is given the first of the strings, or a value that goes on in the next line. */
export const joinedUnder = (bytes: Uint8Array, at: number, hasLists: JoinsLists): Piece | undefined => {
  const limit = Math.min(bytes.length, at + farthestValue);
  for (let place = at; place < limit; place++) {
    const byte = bytes[place] ?? 0;
    // Of `"name": "value"` the second string counts.
    const closesName = isQuote(byte) && endsName(bytes[place + 1] ?? 0);
    if (byte === 61 && !isQuote(bytes[place + 1])) {
      const bare = (bytes[place + 1] ?? 0) > 36 ? joinedFrom(bytes, place + 1, hasLists) : undefined;
      if (bare !== undefined) return bare;
    }
    if (isQuote(byte) && !closesName) return joinedFrom(bytes, place + 1, hasLists);
  }
  return undefined;
};

/** The text around a run, with the strings joined that a program would join; undefined where the run is joined to none. */
export const joinedAt = (bytes: Uint8Array, start: number, length: number, hasLists: JoinsLists): Piece | undefined => {
  const end = start + length;
  if (!mayGoOn(bytes, end, hasLists) && !mayContinue(bytes, start, hasLists)) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const base = Math.max(0, start - behind);
  const cut = Math.min(bytes.length, end + ahead);
  const text = view.toString("latin1", base, cut);
  const joints = jointsIn(text);
  if (joints.length === 0) return undefined;
  const parts: string[] = [];
  const places = new Uint16Array(text.length);
  let size = 0;
  let next = 0;
  for (const joint of [...joints, { at: text.length, end: text.length }]) {
    parts.push(text.slice(next, joint.at));
    for (let place = next; place < joint.at; place++) places[size++] = place;
    next = joint.end;
  }
  const placeOf = (sign: number): number => base + (sign < size ? (places[sign] ?? 0) : 0);
  return {
    bytes: Buffer.from(parts.join(""), "latin1"),
    spelling: "joined",
    outer: (first, last) => [placeOf(first), placeOf(last - 1) + 1],
    onlyChanged: true,
    // The next piece begins `behind` before it, so that nothing falls between two.
    resume: cut === bytes.length ? cut : Math.max(end, cut - behind),
  };
};
