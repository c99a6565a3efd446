/** Windows of bytes as text, one character a byte, so that offsets agree. */
import { Buffer } from "node:buffer";

export interface TextWindow {
  readonly text: string;
  /** Byte offset of the first character. */
  readonly base: number;
}

/** The bytes from `from` up to `to`, cut to what there is. */
const windowAt = (bytes: Uint8Array, from: number, to: number): TextWindow => {
  const base = Math.max(0, from);
  const end = Math.min(bytes.length, to);
  if (end <= base) return { text: "", base };
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset + base, end - base).toString("latin1"), base };
};

/** Reads windows of the same bytes. */
export type Windows = (from: number, to: number) => TextWindow;

const stretch = 16_384;

/** Reads windows so that overlapping ones are decoded once; only as long as nobody writes into `bytes`. */
export const windowsOf = (bytes: Uint8Array): Windows => {
  let known: TextWindow = { text: "", base: 0 };
  return (from, to) => {
    const base = Math.max(0, from);
    const end = Math.min(bytes.length, to);
    const knownEnd = known.base + known.text.length;
    if (base < known.base || end > knownEnd) {
      // Hits as near as this come in numbers.
      const near = base >= known.base && base < knownEnd;
      known = windowAt(bytes, base, near ? Math.max(end, base + stretch) : end);
    }
    return { text: known.text.slice(base - known.base, Math.max(base, end) - known.base), base };
  };
};

const isAlnum = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Is the character before `at` the end of an escape (`\n`, `%3D`), so that a word may begin here? */
export const followsEscape = (text: string, at: number): boolean =>
  (at >= 2 && text[at - 2] === "\\") || (at >= 3 && text[at - 3] === "%");

/** Is a token that lies from `start` to `end` cut out of a longer word? `joins` are signs that belong to words, too. */
export const isPartOfWord = (text: string, start: number, end: number, joins: boolean): boolean => {
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  const after = end < text.length ? text.charCodeAt(end) : 32;
  const belongs = (code: number) => isAlnum(code) || (joins && (code === 45 || code === 95));
  if (isAlnum(text.charCodeAt(start)) && belongs(before) && !followsEscape(text, start)) return true;
  if (!isAlnum(text.charCodeAt(end - 1))) return false;
  return isAlnum(after) || (joins && (after === 45 || after === 95) && isAlnum(text.charCodeAt(end + 1)));
};
