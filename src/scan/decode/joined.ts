import { Buffer } from "node:buffer";
import { jointsIn } from "./joint.ts";
import { mayContinue, mayGoOn } from "./may-join.ts";
import type { Piece } from "./piece.ts";

/** A quote, a blank, a `\\`, or the `$` of `${"`. */
const endsPart = (byte: number): boolean => byte <= 36 || byte === 39 || byte === 96 || byte === 92;

const behind = 640;
const ahead = 1664;

const longestPart = 512;

/** The same around a literal that stands at `at`: its string may be short, and no run. */
export const joinedFrom = (bytes: Uint8Array, at: number): Piece | undefined => {
  let end = at;
  const limit = Math.min(bytes.length, at + longestPart);
  while (end < limit && !endsPart(bytes[end] ?? 0)) end++;
  return end < limit && mayGoOn(bytes, end) ? joinedAt(bytes, at, end - at) : undefined;
};

const farthestValue = 72;

const isQuote = (byte: number | undefined): boolean => byte === 34 || byte === 39 || byte === 96;

/** The same where a name at `at` is given the first of the strings, or a value that goes on in the next line. */
export const joinedUnder = (bytes: Uint8Array, at: number): Piece | undefined => {
  const limit = Math.min(bytes.length, at + farthestValue);
  for (let place = at; place < limit; place++) {
    const byte = bytes[place] ?? 0;
    // Of `"name": "value"` the second string counts.
    const closesName = isQuote(byte) && /[\s:=,)\]]/.test(String.fromCharCode(bytes[place + 1] ?? 0));
    if (byte === 61 && !isQuote(bytes[place + 1])) {
      const bare = (bytes[place + 1] ?? 0) > 36 ? joinedFrom(bytes, place + 1) : undefined;
      if (bare !== undefined) return bare;
    }
    if (isQuote(byte) && !closesName) return joinedFrom(bytes, place + 1);
  }
  return undefined;
};

/** The text around a run, with the strings joined that a program would join; undefined where the run is joined to none. */
export const joinedAt = (bytes: Uint8Array, start: number, length: number): Piece | undefined => {
  const end = start + length;
  if (!mayGoOn(bytes, end) && !mayContinue(bytes, start)) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const base = Math.max(0, start - behind);
  const cut = Math.min(bytes.length, end + ahead);
  const text = view.toString("latin1", base, cut);
  const parts: string[] = [];
  const places: number[] = [];
  let next = 0;
  const joints = jointsIn(text);
  if (joints.length === 0) return undefined;
  for (const joint of [...joints, { at: text.length, end: text.length }]) {
    parts.push(text.slice(next, joint.at));
    for (let place = next; place < joint.at; place++) places.push(base + place);
    next = joint.end;
  }
  return {
    bytes: Buffer.from(parts.join(""), "latin1"),
    spelling: "joined",
    outer: (first, last) => [places[first] ?? base, (places[last - 1] ?? base) + 1],
    onlyChanged: true,
    // The next piece begins `behind` before it, so that nothing falls between two.
    resume: cut === bytes.length ? cut : Math.max(end, cut - behind),
  };
};
