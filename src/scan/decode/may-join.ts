/** A cheap look at bytes: may the string that ends, or begins, here be joined to another? Over-eager; `jointsIn` decides. */
import { Buffer } from "node:buffer";

const farthest = 96;

const isGapByte = (byte: number): boolean => byte === 32 || byte === 9 || byte === 10 || byte === 13 || byte === 92;
/** `+`, `.`, `&`, `<`, `>`, `|` */
const isOperatorByte = (byte: number): boolean =>
  byte === 43 || byte === 46 || byte === 38 || byte === 60 || byte === 62 || byte === 124;
const isQuoteByte = (byte: number): boolean => byte === 34 || byte === 39 || byte === 96;

/** From `at` by `step`: past a gap, an operator and a gap. */
const beyondGap = (bytes: Uint8Array, at: number, step: 1 | -1): number => {
  let place = at;
  let left = farthest;
  const skip = (test: (byte: number) => boolean): void => {
    while (left-- > 0 && test(bytes[place] ?? 0)) place += step;
  };
  skip(isGapByte);
  skip(isOperatorByte);
  skip(isGapByte);
  return place;
};

const listWords = ["join", "oncat", "mplode", "paste0", "Sprint", "CONCAT", "Join"].map((word) => Buffer.from(word));

/** Asks before all of a text is searched. */
const fewAsks = 16;

/** Tells whether items of lists are joined anywhere near a place. */
export type JoinsLists = (at: number) => boolean;

/** Asks it of a text: most join no list anywhere, and have many strings before commas. */
export const joinsListsIn = (bytes: Uint8Array): JoinsLists => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (part: Buffer): boolean => listWords.some((word) => part.includes(word));
  let asks = 0;
  let anywhere = true;
  return (at) => {
    if (asks++ === fewAsks) anywhere = holds(view);
    return anywhere && holds(view.subarray(Math.max(0, at - 640), at + 1664));
  };
};

const appends = /^\)?\s{0,48}(?:\.\s?(?:concat|append|Append|push_str|add)\(|;?\s{0,48}[$\w.]{1,60}\s?(?:\+|\.)=)/;

/** `.concat("`, `).append("`, `"; name += "` */
const isAppended = (bytes: Uint8Array, at: number): boolean =>
  appends.test(Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(128, bytes.length - at)).toString("latin1"));

const isPartByte = (byte: number): boolean => byte > 44 && byte < 127 && byte !== 96 && byte !== 62 && byte !== 60;

/** May the string that ends at `end` go on in another? */
export const mayGoOn = (bytes: Uint8Array, end: number, hasLists: JoinsLists): boolean => {
  const byte = bytes[end] ?? 0;
  if (byte === 92) return bytes[end + 1] === 10 || bytes[end + 1] === 13;
  if (byte === 36 || byte === 35) return bytes[end + 1] === 123 && isQuoteByte(bytes[end + 2] ?? 0);
  if (!isQuoteByte(byte)) return false;
  const after = bytes[end + 1] ?? 0;
  if (isQuoteByte(after)) return isPartByte(bytes[end + 2] ?? 0);
  if (after === 125) return bytes[end + 2] === 36 || bytes[end + 2] === 96 || isPartByte(bytes[end + 2] ?? 0);
  const next = beyondGap(bytes, end + 1, 1);
  if (next > end + 1 && (isQuoteByte(bytes[next] ?? 0) || isQuoteByte(bytes[next + 1] ?? 0))) return true;
  if (bytes[next] === 44) return hasLists(end);
  const sign = bytes[end + 1] ?? 0;
  return (sign === 46 || sign === 41 || sign === 59 || sign === 10 || sign === 13) && isAppended(bytes, end + 1);
};

/** May the string that begins at `start` go on from another? */
export const mayContinue = (bytes: Uint8Array, start: number, hasLists: JoinsLists): boolean => {
  const byte = bytes[start - 1] ?? 0;
  if (byte === 125) return isQuoteByte(bytes[start - 2] ?? 0);
  if (!isQuoteByte(byte)) {
    let at = start - 1;
    while (at > start - farthest && isGapByte(bytes[at] ?? 0) && bytes[at] !== 92) at--;
    return at < start - 1 && bytes[at] === 92;
  }
  const before = bytes[start - 2] ?? 0;
  if (isQuoteByte(before)) return isPartByte(bytes[start - 3] ?? 0);
  // `${"`, `.concat("`
  if (before === 123) return bytes[start - 3] === 36 || bytes[start - 3] === 35;
  if (before === 40) return (bytes[start - 3] ?? 0) > 96 && hasLists(start);
  const bare = beyondGap(bytes, start - 2, -1);
  const prefixed = beyondGap(bytes, start - 3, -1);
  if (bytes[bare] === 44) return hasLists(start);
  if (bare < start - 2 && isQuoteByte(bytes[bare] ?? 0)) return true;
  return prefixed < start - 3 && bytes[prefixed] === byte;
};
