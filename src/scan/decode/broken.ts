/** Words that are written in parts of which none tells anything: two halves of a short token. */
import { Buffer } from "node:buffer";

const farthest = 48;
const longestPart = 512;
const plus = 43;

const isQuote = (byte: number): boolean => byte === 34 || byte === 39 || byte === 96;
const isGap = (byte: number): boolean => byte === 32 || byte === 9 || byte === 10 || byte === 13;
/** What tokens are made of, and text in percents. */
const isSign = (byte: number): boolean => byte > 36 && byte < 127 && byte !== 39 && byte !== 96 && byte !== 60;
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
const shortest = 12;

const beyondGap = (bytes: Uint8Array, at: number, step: 1 | -1): number => {
  let place = at;
  while (isGap(bytes[place] ?? 0) && Math.abs(place - at) < farthest) place += step;
  return place;
};

/** The other end of the string whose quote is at `quote`, if it is one word; -1 otherwise. */
const wordFrom = (bytes: Uint8Array, quote: number, step: 1 | -1): number => {
  let place = quote + step;
  while (Math.abs(quote - place) < longestPart && isSign(bytes[place] ?? 0)) place += step;
  return bytes[place] === bytes[quote] ? place : -1;
};

/** Is a digit between the two? Words that are joined for their length hold none. */
const isMixed = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isDigit(bytes[at] ?? 0)) return true;
  return false;
};

/** Where the string begins that the `+` at `at` appends another one to, if both are parts of a word; -1 otherwise. */
const addedAt = (bytes: Uint8Array, at: number): number => {
  const close = beyondGap(bytes, at - 1, -1);
  const open = beyondGap(bytes, at + 1, 1);
  if (!isQuote(bytes[close] ?? 0) || !isQuote(bytes[open] ?? 0)) return -1;
  if (!isSign(bytes[close - 1] ?? 0) || !isSign(bytes[open + 1] ?? 0)) return -1;
  const start = wordFrom(bytes, close, -1);
  const end = start < 0 ? -1 : wordFrom(bytes, open, 1);
  return end - open + close - start > shortest && isMixed(bytes, start, end) ? start + 1 : -1;
};

/** Where the first string begins in the list before or after `join(` at `at`; -1 where none does. */
const listedAt = (bytes: Uint8Array, at: number): number => {
  if (bytes[at - 2] !== 93) {
    const first = beyondGap(bytes, at + 6, 1);
    return /[[(]/.test(String.fromCharCode(bytes[at + 5] ?? 0)) && isQuote(bytes[first] ?? 0) ? first + 1 : -1;
  }
  let place = at - 3;
  while (at - place < longestPart && place > 0 && bytes[place] !== 91) place--;
  const first = beyondGap(bytes, place + 1, 1);
  return isQuote(bytes[first] ?? 0) ? first + 1 : -1;
};

/** Where the word begins that goes on behind the `\` at `at`, at the begin of the next line or its indentation; -1 otherwise. */
const continuedAt = (bytes: Uint8Array, at: number): number => {
  const next = beyondGap(bytes, at + 1, 1);
  if (!isSign(bytes[at - 1] ?? 0) || !isSign(bytes[next] ?? 0)) return -1;
  let start = at;
  while (at - start < longestPart && isSign(bytes[start - 1] ?? 0) && bytes[start - 1] !== 61) start--;
  let end = next;
  while (end - next < longestPart && isSign(bytes[end] ?? 0)) end++;
  return end - next + at - start > shortest && isMixed(bytes, start, end) ? start : -1;
};

const placesOf = (
  bytes: Uint8Array,
  sign: number | Uint8Array,
  judge: (bytes: Uint8Array, at: number) => number,
): number[] => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = view.indexOf(sign); at >= 0; at = view.indexOf(sign, at + 1)) {
    const place = judge(bytes, at);
    if (place > 0) places.push(place);
  }
  return places;
};

const join = Buffer.from("join(");
const continued = Buffer.from("\\\n");

/** Where words begin whose rest stands in another string or line, in order. Strings of sentences are left out. */
export const brokenWords = (bytes: Uint8Array): readonly number[] =>
  [
    ...placesOf(bytes, plus, addedAt),
    ...placesOf(bytes, join, listedAt),
    ...placesOf(bytes, continued, continuedAt),
  ].sort((one, other) => one - other);
