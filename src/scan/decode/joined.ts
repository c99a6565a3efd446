import { Buffer } from "node:buffer";
import { jointsIn, mayContinue, mayGoOn } from "./joint.ts";
import type { Piece } from "./piece.ts";

/** A quote, a blank or a `\\`. */
const endsPart = (byte: number): boolean => byte <= 34 || byte === 39 || byte === 96 || byte === 92;

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

/** The text around a run, with the strings joined that a program would join; undefined where the run is joined to none. */
export const joinedAt = (bytes: Uint8Array, start: number, length: number): Piece | undefined => {
  const end = start + length;
  if (!mayGoOn(bytes, end) && !mayContinue(bytes, start)) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const base = Math.max(0, start - behind);
  const text = view.toString("latin1", base, Math.min(bytes.length, end + ahead));
  const parts: string[] = [];
  const places: number[] = [];
  let next = 0;
  for (const joint of [...jointsIn(text), { at: text.length, end: text.length }]) {
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
    resume: Math.max(end, base + text.length - behind),
  };
};
