/** Runs of token characters that look random. Compiled as TypeScript and as AssemblyScript. */
import type { Bytes, i32 } from "./bytes.ts";
import { at } from "./bytes.ts";
import { DIGIT, LEAST_PLAIN_RUN, LEAST_RUN, LONGEST_RUN, LOWER, MEASURED, RUN, UPPER } from "./layout.ts";
import { classAt } from "./surroundings.ts";

/** Do `sha1-`, `sha256-`, `sha384-` or `sha512-` stand at `position`: the integrity of a package? */
function isIntegrity(bytes: Bytes, position: i32): boolean {
  if (at(bytes, position) !== 115 || at(bytes, position + 1) !== 104 || at(bytes, position + 2) !== 97) return false;
  return at(bytes, position + 4) === 45 || at(bytes, position + 6) === 45;
}

/** A change of class after `before`: a capital before a small letter is none, as words begin so. */
function turnsTo(before: i32, sort: i32): boolean {
  return before !== 0 && sort !== before && !(before === UPPER && sort === LOWER);
}

/** Does a run start at `position`? `=` ends one: a key and its value are two, padding belongs to the first. */
function startsRun(image: Bytes, bytes: Bytes, length: i32, position: i32): boolean {
  if ((classAt(image, bytes, length, position) & RUN) === 0 || at(bytes, position) === 61) return false;
  if ((classAt(image, bytes, length, position - 1) & RUN) === 0)
    return position === 0 || at(bytes, position - 1) !== 46;
  return at(bytes, position - 1) === 61;
}

/** A hexadecimal digit, in either case. */
function isHex(byte: i32): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
}

/** How many `=` at `position` pad what stands before. */
function paddingAt(image: Bytes, bytes: Bytes, length: i32, position: i32): i32 {
  let size: i32 = 0;
  while (size < 2 && position + size < length && at(bytes, position + size) === 61) size++;
  return (classAt(image, bytes, length, position + size) & RUN) === 0 ? size : 0;
}

/**
 * The length of the run that starts at `position`, about `LONGEST_RUN` at most; 0 where none worth a look starts there.
 * It needs a digit, and as many changes between digits, capitals and small letters as identifiers seldom have (one in
 * five characters; random ones change at every second), and mixed case or a length that keys in one case have. Text in
 * hexadecimal is mostly digits and changes seldom: it counts all the same.
 */
export function runAt(image: Bytes, bytes: Bytes, length: i32, position: i32): i32 {
  if (!startsRun(image, bytes, length, position)) return 0;
  let all: i32 = 0;
  let turns: i32 = 0;
  let before: i32 = 0;
  let size: i32 = 0;
  let hex: boolean = true;
  while (size < LONGEST_RUN) {
    const kind = classAt(image, bytes, length, position + size);
    if ((kind & RUN) === 0 || at(bytes, position + size) === 61) break;
    const sort = kind & (DIGIT | UPPER | LOWER);
    if (size < MEASURED && sort !== 0) {
      all |= sort;
      if (turnsTo(before, sort)) turns++;
      before = sort;
    }
    if (size < MEASURED && hex)
      hex = isHex(at(bytes, position + size)) || (size === 1 && at(bytes, position + 1) === 120);
    size++;
  }
  const measured: i32 = size < MEASURED ? size : MEASURED;
  if (size < LEAST_RUN || (all & DIGIT) === 0) return 0;
  if (turns * 5 < measured && !(hex && size >= 32)) return 0;
  if (isIntegrity(bytes, position)) return 0;
  if (all !== (DIGIT | UPPER | LOWER) && size < LEAST_PLAIN_RUN) return 0;
  return size + paddingAt(image, bytes, length, position + size);
}
