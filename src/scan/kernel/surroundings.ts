/** The cheap tests around a hit. Compiled as TypeScript and as AssemblyScript: one text, so that both agree. */
import type { Bytes, i32 } from "./bytes.ts";
import { at } from "./bytes.ts";
import { ALNUM, BODIES, CLASSES, DIGIT, TAIL, VALUE } from "./layout.ts";

/** The classes of the byte at `position`; 0 outside of the text. */
export function classAt(image: Bytes, bytes: Bytes, length: i32, position: i32): i32 {
  if (position < 0 || position >= length) return 0;
  return at(image, CLASSES + at(bytes, position));
}

/** Do so many characters of a token stand at `position`? */
export function hasTail(image: Bytes, bytes: Bytes, length: i32, position: i32, count: i32): boolean {
  for (let i: i32 = 0; i < count; i++) {
    if ((classAt(image, bytes, length, position + i) & TAIL) === 0) return false;
  }
  return true;
}

/** May a string end here, or an escape begin, so that a token goes on elsewhere? A quote, `\\`, `%`, `&` */
function breaks(byte: i32): boolean {
  return byte === 34 || (byte >= 37 && byte <= 39) || byte === 92 || byte === 96;
}

/** Does the body of a token stand at `position`, whole or as much of it as is not broken off? */
export function hasBody(image: Bytes, bytes: Bytes, length: i32, position: i32, body: i32): boolean {
  const mask = at(image, BODIES + (body >> 5));
  const end: i32 = position + (body & 31);
  for (let p: i32 = position; p < end && p < length; p++) {
    if ((at(image, CLASSES + at(bytes, p)) & mask) === 0) return breaks(at(bytes, p));
  }
  return true;
}

/** Is `position` the first letter or digit of a word? The letters of `\n` and the digits of `%3D` belong to no word. */
export function startsWord(image: Bytes, bytes: Bytes, length: i32, position: i32): boolean {
  if ((classAt(image, bytes, length, position) & ALNUM) === 0) return false;
  if ((classAt(image, bytes, length, position - 1) & ALNUM) === 0) return true;
  if (position >= 2 && at(bytes, position - 2) === 92) return true;
  return position >= 3 && at(bytes, position - 3) === 37;
}

function isQuote(byte: i32): boolean {
  return byte === 34 || byte === 39 || byte === 96;
}

function isBlank(byte: i32): boolean {
  return byte === 32 || byte === 9;
}

function isLineEnd(byte: i32): boolean {
  return byte === 10 || byte === 13 || byte === 0;
}

/** Do 4 characters stand between the quotes that open before `position`? */
function isQuoted(bytes: Bytes, length: i32, position: i32, quote: i32): boolean {
  if (position + 4 >= length) return false;
  for (let i: i32 = 0; i < 4; i++) {
    const byte = at(bytes, position + i);
    if (byte === quote || isLineEnd(byte)) return false;
  }
  return true;
}

/** Is what stands at `position` a value: in quotes, or a bare one that has a digit or ends the line? */
function isValue(image: Bytes, bytes: Bytes, length: i32, position: i32, least: i32): boolean {
  let p: i32 = position;
  if (p < length && at(bytes, p) === 92) p++;
  // `b"…"`, `r'…'`, `@"…"`, `$"…"`
  if (p + 1 < length && isQuote(at(bytes, p + 1)) && !isQuote(at(bytes, p))) p++;
  if (p < length && isQuote(at(bytes, p))) {
    // `"\"…\""`: quoted once more.
    const inner: i32 = p + 2 < length && at(bytes, p + 1) === 92 && at(bytes, p + 2) === at(bytes, p) ? p + 3 : p + 1;
    return isQuoted(bytes, length, inner, at(bytes, p));
  }
  let digits: i32 = 0;
  let size: i32 = 0;
  while (size < 96) {
    const kind = classAt(image, bytes, length, p + size);
    if ((kind & VALUE) === 0) break;
    if ((kind & DIGIT) !== 0) digits++;
    size++;
  }
  if (size < least) return false;
  if (digits > 0 || least > 4) return digits > 0;
  let end: i32 = p + size;
  while (end < length && end < p + 128 && isBlank(at(bytes, end))) end++;
  if (end >= length) return true;
  const after = at(bytes, end);
  return isLineEnd(after) || isQuote(after) || after === 35 || after === 60 || after === 38 || after === 59;
}

/** The first byte at or after `position` that is no blank; across one line end where `lines`. */
function skipBlanks(bytes: Bytes, length: i32, position: i32, lines: boolean): i32 {
  let p: i32 = position;
  const limit: i32 = position + 24 < length ? position + 24 : length;
  while (p < limit && (isBlank(at(bytes, p)) || (lines && isLineEnd(at(bytes, p)) && at(bytes, p) !== 0))) p++;
  return p;
}

/** `=`, `:`, `(`, `>`, `,`, `|`, `{` */
function separates(byte: i32): boolean {
  return byte === 61 || byte === 58 || byte === 40 || byte === 62 || byte === 44 || byte === 124 || byte === 123;
}

/** Is the word before `position` a flag (`--db-password`) or the user's (`Bearer …`)? Then a blank is enough. */
function followsBlank(image: Bytes, bytes: Bytes, length: i32, position: i32): boolean {
  if (position >= length || !isBlank(at(bytes, position))) return false;
  return isValue(image, bytes, length, position + 1, 8);
}

/** Is the word that holds `position` a flag: does it begin with `-`, after a blank? */
function isFlag(image: Bytes, bytes: Bytes, length: i32, position: i32): boolean {
  let p: i32 = position;
  while (
    p > 0 &&
    p > position - 32 &&
    ((classAt(image, bytes, length, p - 1) & ALNUM) !== 0 || at(bytes, p - 1) === 45)
  )
    p--;
  return at(bytes, p) === 45 && (p === 0 || at(bytes, p - 1) <= 32 || isQuote(at(bytes, p - 1)));
}

/** Does a value follow the secret's name that lies from `start` to `end`: after at most 40 bytes and a separator? */
export function namesValue(image: Bytes, bytes: Bytes, length: i32, start: i32, end: i32): boolean {
  if (followsBlank(image, bytes, length, end)) return true;
  const limit: i32 = end + 40 < length ? end + 40 : length;
  let p: i32 = end;
  while (p < limit) {
    const byte = at(bytes, p);
    if ((at(image, CLASSES + byte) & ALNUM) !== 0 || byte === 95 || byte === 45 || byte === 46) {
      p++;
    } else if (separates(byte)) {
      p++;
      while (p < limit && (at(bytes, p) === 61 || at(bytes, p) === 62 || at(bytes, p) === 126)) p++;
      const value = skipBlanks(bytes, length, p, byte === 58 || byte === 44 || byte === 40);
      if (isValue(image, bytes, length, value, 4)) return true;
    } else if (isQuote(byte) || byte === 93 || byte === 41 || byte === 92 || byte === 63 || byte === 33) {
      p++;
    } else if (isBlank(byte)) {
      if (isFlag(image, bytes, length, start) && isValue(image, bytes, length, p + 1, 4)) return true;
      p++;
    } else if (isLineEnd(byte) && byte !== 0) {
      // A Kubernetes list: `- name: DB_PASSWORD`, then `value: …` on the next line.
      const next = skipBlanks(bytes, length, p, true);
      return next + 5 < length && at(bytes, next) === 118 && at(bytes, next + 1) === 97 && at(bytes, next + 4) === 101;
    } else {
      return false;
    }
  }
  return false;
}

/** Does `user:password@` (or a long user alone) follow the `://` that ends at `position`, within 300 bytes? */
export function hasUserinfo(bytes: Bytes, length: i32, position: i32): boolean {
  const limit: i32 = position + 300 < length ? position + 300 : length;
  let colon: i32 = -1;
  let digits: boolean = true;
  for (let p: i32 = position; p < limit; p++) {
    const byte = at(bytes, p);
    if (byte <= 32 || isQuote(byte) || byte === 60 || byte === 62) return false;
    if (byte === 64) return colon >= 0 ? p > colon + 1 : p >= position + 16;
    if (byte === 58 && colon < 0) colon = p;
    else if (byte === 47 && (colon < 0 || digits)) return false;
    else if (colon >= 0 && (byte < 48 || byte > 57)) digits = false;
  }
  return false;
}

function hexValue(byte: i32): i32 {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const small = byte | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
}

/** Does an escape (`%2D`, `\x2d`, `\u002d`) of a letter, a digit, `-`, `.` or `_` stand at `position`? */
function isEscape(image: Bytes, bytes: Bytes, length: i32, position: i32): boolean {
  if (position < 0 || position + 3 > length) return false;
  let p: i32 = position + 1;
  if (at(bytes, position) === 92) {
    const letter = at(bytes, p);
    if (letter === 117) {
      if (position + 6 > length || at(bytes, p + 1) !== 48 || at(bytes, p + 2) !== 48) return false;
      p += 3;
    } else if (letter === 120) {
      p++;
    } else {
      return false;
    }
    if (p + 2 > length) return false;
  } else if (at(bytes, position) !== 37) {
    return false;
  }
  const high = hexValue(at(bytes, p));
  const low = hexValue(at(bytes, p + 1));
  if (high < 0 || low < 0) return false;
  const byte = high * 16 + low;
  return (at(image, CLASSES + byte) & ALNUM) !== 0 || byte === 45 || byte === 46 || byte === 95;
}

/** Is `position` the first such escape in 16 bytes? */
export function startsEscapes(image: Bytes, bytes: Bytes, length: i32, position: i32): boolean {
  if (!isEscape(image, bytes, length, position)) return false;
  for (let i: i32 = 1; i <= 16; i++) {
    if (isEscape(image, bytes, length, position - i)) return false;
  }
  return true;
}
