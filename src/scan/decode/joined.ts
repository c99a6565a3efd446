import { Buffer } from "node:buffer";
import type { Piece } from "./piece.ts";

/** From the end of one string to the begin of the next: `" + "`, `" . "`, `" "`, `" \⏎ "`, `` ` + ` ``; group 1 and 2 are the quotes. */
const joint =
  /(["'`])[ \t]*(?:(?:\+|\.\.?|&|<>|\|\|)?[ \t]*(?:\\?\r?\n[ \t]*){0,2}(?:\+|\.\.?|&|<>|\|\|)?)[ \t]*[bBfFrRuU@$]?(["'`])/y;
/** A line that goes on: `\⏎`, with the indentation of the next. */
const continued = /\\\r?\n[ \t]*/y;

const behind = 640;
const ahead = 1664;
const mostParts = 24;

interface Joint {
  readonly at: number;
  readonly end: number;
}

const jointAt = (text: string, at: number): Joint | undefined => {
  const pattern = text[at] === "\\" ? continued : joint;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null || (found[1] !== undefined && found[1] !== found[2])) return undefined;
  // `""` is an empty string, no joint.
  if (found[0].length < 3) return undefined;
  return { at, end: at + found[0].length };
};

/** Where the string that ends at the joint began, so that its quote is no joint by mistake. */
const isBoundary = (character: string | undefined): boolean =>
  character === '"' || character === "'" || character === "`" || character === "\\";

const jointsIn = (text: string, from: number, to: number): Joint[] => {
  const joints: Joint[] = [];
  for (let at = from; at < to && joints.length < mostParts; at++) {
    if (!isBoundary(text[at])) continue;
    const found = jointAt(text, at);
    if (found === undefined) continue;
    joints.push(found);
    at = found.end - 1;
  }
  return joints;
};

/** Is something joined within reach of a run: does a joint touch it on either side? */
const touches = (text: string, start: number, end: number): boolean => {
  if (isBoundary(text[end]) && jointAt(text, end) !== undefined) return true;
  const quote = text[start - 1];
  if (quote === "\n" || quote === " " || quote === "\t")
    return /\\\r?\n[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
  if (!isBoundary(quote)) return false;
  return /["'`][ \t]*(?:[+.&]|\.\.|<>|\|\|)?[ \t]*(?:\\?\r?\n[ \t]*){0,2}(?:[+.&]|\.\.|<>|\|\|)?[ \t]*[bBfFrRuU@$]?$/.test(
    text.slice(Math.max(0, start - 60), start - 1),
  );
};

/** The text around a run, from its line's begin, with the strings joined that a program would join. */
export const joinedAt = (bytes: Uint8Array, start: number, length: number): Piece | undefined => {
  const base = Math.max(0, start - behind);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = view.toString("latin1", base, Math.min(bytes.length, start + length + ahead));
  if (!touches(text, start - base, start - base + length)) return undefined;
  const joints = jointsIn(text, 0, text.length);
  const parts: string[] = [];
  const places: number[] = [];
  let from = 0;
  for (const { at, end } of [...joints, { at: text.length, end: text.length }]) {
    parts.push(text.slice(from, at));
    for (let place = from; place < at; place++) places.push(base + place);
    from = end;
  }
  places.push(base + text.length);
  return {
    bytes: Buffer.from(parts.join(""), "latin1"),
    spelling: "joined",
    outer: (first, last) => [places[first] ?? base, (places[last - 1] ?? base) + 1],
    onlyChanged: true,
    resume: start + length,
  };
};
