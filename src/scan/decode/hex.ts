import { Buffer } from "node:buffer";
import { leadOf, withLead } from "./lead.ts";
import { type Piece, readsAsText } from "./piece.ts";

const isHex = (byte = 0): boolean =>
  (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);

/** The text in hexadecimal that begins with the run at `start`; undefined where it is a hash or anything else. */
export const hexAt = (bytes: Uint8Array, start: number, length: number): Piece | undefined => {
  let from = start;
  for (let at = start; at < start + Math.min(length, 64); at++) if (bytes[at] === 61) from = at + 1;
  if (bytes[from] === 48 && (bytes[from + 1] ?? 0) === 120) from += 2;
  let end = from;
  while (isHex(bytes[end])) end++;
  if (end - from < 32 || (end - from) % 2 === 1) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!readsAsText(Buffer.from(view.toString("latin1", from, from + 32), "hex"))) return undefined;
  const decoded = Buffer.from(view.toString("latin1", from, end), "hex");
  if (!readsAsText(decoded)) return undefined;
  const lead = leadOf(view, from, decoded);
  const inside = (place: number): number => Math.max(0, place - lead.length);
  return {
    bytes: withLead(lead, decoded),
    lead: lead.length,
    spelling: "hex",
    outer: (first, last) => [from + inside(first) * 2, from + inside(last) * 2],
    onlyChanged: false,
    resume: end,
  };
};
