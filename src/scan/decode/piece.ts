/** Something decoded, and where it came from. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** `base64`, `hex`, `percent`, `escaped`, `joined`, `coloured`, `utf-16`, `gzip`. */
  readonly spelling: string;
  /** The outer place, in bytes, of what lies from `start` to `end` of the decoded bytes. */
  readonly outer: (start: number, end: number) => readonly [start: number, end: number];
  /** So many of the first bytes were not decoded: the name that the rest stands under. */
  readonly lead?: number;
  /** Only what was spelled another way counts, or follows what was: else it was found outside already. */
  readonly onlyChanged: boolean;
  /** Where the search for the next piece goes on, in the outer bytes. */
  readonly resume: number;
}

/** The first bytes of it: nine in ten are printable ASCII or line ends. */
export const readsAsText = (bytes: Uint8Array): boolean => {
  const size = Math.min(bytes.length, 256);
  let printable = 0;
  for (let at = 0; at < size; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9) printable++;
  }
  return size > 0 && printable >= size * 0.9;
};

/** Do two bytes in a row hold one of ASCII, for the most part, with the empty byte second (`le`) or first (`be`)? */
export const utf16Order = (bytes: Uint8Array): "le" | "be" | undefined => {
  if (bytes.length < 8) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "be";
  const pairs = Math.min(64, bytes.length >> 1);
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    const one = bytes[at] ?? 0;
    const other = bytes[at + 1] ?? 0;
    if (one === 0 && other >= 9 && other < 127) first++;
    if (other === 0 && one >= 9 && one < 127) second++;
  }
  if (second >= pairs * 0.9) return "le";
  return first >= pairs * 0.9 ? "be" : undefined;
};

/** A gzip member's head. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
