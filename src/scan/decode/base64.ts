import { Buffer } from "node:buffer";
import { leadOf, withLead } from "./lead.ts";
import { isGzip, type Piece, readsAsText, utf16Order } from "./piece.ts";

const kinds = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) if (/[A-Za-z0-9+/_-]/.test(String.fromCharCode(byte))) kinds[byte] = 1;

const isSign = (byte: number | undefined): boolean => byte !== undefined && kinds[byte] === 1;
const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;

const runEnd = (bytes: Uint8Array, from: number): number => {
  let end = from;
  while (isSign(bytes[end])) end++;
  return end;
};

const leastLine = 40;

/** The start of the next line of a wrapped blob, past its indentation or the `\n` of a string; -1 where none follows. */
const nextLine = (bytes: Uint8Array, end: number): number => {
  let at = end;
  if (bytes[at] === 92 && bytes[at + 1] === 114) at += 2;
  if (bytes[at] === 92 && bytes[at + 1] === 110) at += 2;
  else {
    while (isLineEnd(bytes[at]) && at < end + 4) at++;
    if (at === end) return -1;
    while ((bytes[at] === 32 || bytes[at] === 9) && at < end + 64) at++;
  }
  return isSign(bytes[at]) ? at : -1;
};

/** Padding, the end of the line, of a string or of an element; `key:` is none of it. */
const endsLine = (byte: number | undefined): boolean =>
  byte === undefined || /["'=\s`\\<)]/.test(String.fromCharCode(byte));

/** Pieces (start, end) of a blob that may be wrapped: all lines but the last as long as the first. */
const linesOf = (bytes: Uint8Array, start: number): number[] => {
  const lines = [start, runEnd(bytes, start)];
  const width = (lines[1] ?? 0) - start;
  let end = lines[1] ?? start;
  while (width >= leastLine && end - (lines[lines.length - 2] ?? 0) === width) {
    const next = nextLine(bytes, end);
    if (next < 0) break;
    const last = runEnd(bytes, next);
    if (last - next > width || !endsLine(bytes[last])) break;
    end = last;
    lines.push(next, end);
  }
  return lines;
};

/** A run may begin with a name: `token=…`. The blob is what follows the last `=` in it. */
const blobStart = (view: Buffer, start: number, length: number): number => {
  let last = length - 1;
  while (last > 0 && view[start + last] === 61) last--;
  // Within the run alone: a search on to the begin of the text for each run of it would take for ever.
  return start + view.subarray(start, start + last + 1).lastIndexOf(61) + 1;
};

/** The place of a blob's sign of that number, in lines given by their starts and ends: all but the last are as long. */
const placeOf = (lines: readonly number[], sign: number): number => {
  const [start = 0, end = 0] = lines;
  const line = Math.min(Math.floor(sign / Math.max(1, end - start)), lines.length / 2 - 1);
  const place = (lines[line * 2] ?? 0) + sign - line * (end - start);
  return Math.min(place, (lines[line * 2 + 1] ?? 1) - 1);
};

const decode = (text: string): Buffer => Buffer.from(text, "base64");

const isWorthALook = (bytes: Uint8Array): boolean =>
  readsAsText(bytes) || isGzip(bytes) || utf16Order(bytes) !== undefined;

/** The base64 (or base64url) blob that begins with the run at `start`; undefined where it decodes to nothing readable. */
export const base64At = (bytes: Uint8Array, start: number, length: number): Piece | undefined => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = blobStart(view, start, length);
  const head = decode(view.toString("latin1", from, Math.min(from + 64, start + length)));
  if (head.length < 12 || !isWorthALook(head)) return undefined;
  const lines = linesOf(bytes, from);
  const end = lines[lines.length - 1] ?? from;
  const plain = lines.length === 2;
  let text = "";
  for (let at = 0; at < lines.length; at += 2) text += view.toString("latin1", lines[at], lines[at + 1]);
  const decoded = decode(text);
  if (!isWorthALook(decoded)) return undefined;
  const lead = plain ? leadOf(view, from, decoded) : "";
  const inside = (place: number): number => Math.max(0, place - lead.length);
  return {
    bytes: withLead(lead, decoded),
    lead: lead.length,
    spelling: "base64",
    outer: (first, last) => [
      placeOf(lines, Math.floor(inside(first) / 3) * 4),
      Math.min(end, placeOf(lines, Math.ceil(inside(last) / 3) * 4 - 1) + 1),
    ],
    onlyChanged: false,
    resume: end,
  };
};
