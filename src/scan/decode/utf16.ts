import { Buffer } from "node:buffer";
import { type Piece, utf16Order } from "./piece.ts";

const mostBytes = 64 * 1024 * 1024;

const asLittleEndian = (bytes: Uint8Array): Buffer => {
  const copy = Buffer.from(bytes);
  return copy.subarray(0, copy.length & ~1).swap16();
};

/** The byte place, in the UTF-16 text, of each byte of its UTF-8 form. */
const placesOf = (text: string, size: number): Uint32Array => {
  const places = new Uint32Array(size + 1);
  let at = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit);
    const pair = code >= 0xd800 && code < 0xdc00 && unit + 1 < text.length;
    const width = pair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    for (let byte = 0; byte < width && at < size; byte++) places[at++] = unit * 2;
    if (pair) unit++;
  }
  places.fill(text.length * 2, at);
  return places;
};

/** A whole text in UTF-16, with a byte order mark or without, as UTF-8; undefined where it is something else. */
export const utf16Of = (bytes: Uint8Array): Piece | undefined => {
  const order = utf16Order(bytes);
  if (order === undefined || bytes.length > mostBytes) return undefined;
  const units = order === "le" ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length & ~1) : asLittleEndian(bytes);
  const text = units.toString("utf16le");
  const decoded = Buffer.from(text, "utf8");
  let places: Uint32Array | undefined;
  return {
    bytes: decoded,
    spelling: "utf-16",
    outer: (first, end) => {
      places ??= placesOf(text, decoded.length);
      return [places[first] ?? 0, places[end] ?? bytes.length];
    },
    onlyChanged: false,
    resume: bytes.length,
  };
};
