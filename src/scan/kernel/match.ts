/** Which literals stand at a position. Compiled as TypeScript and as AssemblyScript. */
import type { Bytes, i32 } from "./bytes.ts";
import { at, pairAt } from "./bytes.ts";
import {
  AT_START,
  HEADS,
  NAME,
  RECORD,
  RECORD_BACK,
  RECORD_BODY,
  RECORD_FLAGS,
  RECORD_FOLD,
  RECORD_ID,
  RECORD_NEXT,
  RECORD_TAIL,
  RECORD_TEXT,
  RECORDS,
  TEXTS,
  URL,
} from "./layout.ts";
import { hasBody, hasTail, hasUserinfo, namesValue, startsWord } from "./surroundings.ts";

/** The slot of three bytes, without regard to case. */
export function slotOf(first: i32, second: i32, third: i32): i32 {
  return (((first | 32) * 31 + (second | 32)) * 37 + (third | 32) * 5) & (HEADS - 1);
}

/** The first record (plus 1) of a chain that may match at `position`; 0 where none. */
export function headAt(image: Bytes, heads: i32, bytes: Bytes, length: i32, position: i32): i32 {
  if (position + 3 > length) return 0;
  return pairAt(image, heads + 2 * slotOf(at(bytes, position), at(bytes, position + 1), at(bytes, position + 2)));
}

function hasText(image: Bytes, record: i32, bytes: Bytes, length: i32, position: i32): boolean {
  const size = at(image, record);
  if (position + size > length) return false;
  const text: i32 = TEXTS + pairAt(image, record + RECORD_TEXT);
  const fold = at(image, record + RECORD_FOLD) !== 0;
  for (let i: i32 = 0; i < size; i++) {
    let byte = at(bytes, position + i);
    if (fold && byte >= 65 && byte <= 90) byte |= 32;
    if (byte !== at(image, text + i)) return false;
  }
  return true;
}

/** Where the literal of this record begins that is looked for at `position`. */
export function beginOf(image: Bytes, record: i32, position: i32): i32 {
  return position - at(image, record + RECORD_BACK);
}

/** Does the literal of this record stand where `position` is looked at, in a context that is worth a look? */
export function matches(image: Bytes, record: i32, bytes: Bytes, length: i32, position: i32): boolean {
  const begin = beginOf(image, record, position);
  if (begin < 0 || !hasText(image, record, bytes, length, begin)) return false;
  const flags = at(image, record + RECORD_FLAGS);
  if ((flags & AT_START) !== 0 && !startsWord(image, bytes, length, position)) return false;
  const end: i32 = begin + at(image, record);
  if (!hasTail(image, bytes, length, end, at(image, record + RECORD_TAIL))) return false;
  if (!hasBody(image, bytes, length, end, at(image, record + RECORD_BODY))) return false;
  if ((flags & NAME) !== 0 && !namesValue(image, bytes, length, begin, end)) return false;
  return (flags & URL) === 0 || hasUserinfo(bytes, length, end);
}

/** The place of a record, from its index plus 1. */
export function recordOf(index: i32): i32 {
  return RECORDS + (index - 1) * RECORD;
}

export function nextOf(image: Bytes, record: i32): i32 {
  return pairAt(image, record + RECORD_NEXT);
}

/** The id that a hit of this record is given; negative for kinds. */
export function idOf(image: Bytes, record: i32): i32 {
  return (pairAt(image, record + RECORD_ID) << 16) >> 16;
}
