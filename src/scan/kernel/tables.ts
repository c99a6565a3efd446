/** Builds the kernel's table image from its literals. */

import { arrange } from "./buckets.ts";
import {
  ALNUM,
  AT_START,
  BLOOM,
  BODIES,
  CLASSES,
  DIGIT,
  GOLDEN,
  HEADS_ANYWHERE,
  HEADS_AT_START,
  HEX,
  IMAGE,
  LOWER,
  MOST_RECORDS,
  NIBBLES,
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
  RUN,
  TAIL,
  TEXTS,
  UPPER,
  VALUE,
} from "./layout.ts";
import { slotOf } from "./match.ts";

/** A literal the kernel looks for. */
export interface Literal {
  /** At least 3 characters of Latin-1; lower case where `fold`. */
  readonly text: string;
  readonly fold: boolean;
  /** `AT_START`, `NAME`, `URL`, `BEGINS` */
  readonly flags: number;
  /** So many characters of `TAIL` must follow. */
  readonly tail: number;
  /** So many characters of the classes `bodyClasses[kind]` must follow, unless the token is broken off there. */
  readonly body?: { readonly kind: number; readonly size: number };
  /** What a hit is called. */
  readonly id: number;
}

/** The classes of a byte, as a mask. */
export const classOf = (byte: number): number => {
  const text = String.fromCharCode(byte);
  let kind = 0;
  if (/[A-Za-z0-9]/.test(text)) kind |= ALNUM;
  if (/[A-Za-z0-9_+/=-]/.test(text)) kind |= RUN;
  if (/[0-9]/.test(text)) kind |= DIGIT;
  if (/[A-Z]/.test(text)) kind |= UPPER;
  if (/[a-z]/.test(text)) kind |= LOWER;
  if (/[0-9a-fA-F]/.test(text)) kind |= HEX;
  if (byte > 32 && byte !== 127 && !/["'`,;(){}[\]<>]/.test(text)) kind |= VALUE;
  if (/[\w+/=.:~%$&*>-]/.test(text)) kind |= TAIL;
  return kind;
};

/** Masks of what the bodies of tokens are made of, from the narrowest to the widest. */
export const bodyClasses: readonly number[] = [
  DIGIT,
  UPPER | DIGIT,
  HEX,
  LOWER | DIGIT,
  UPPER | LOWER,
  ALNUM,
  RUN,
  TAIL,
];
export const longestBody = 31;

const mark = (image: Uint8Array, place: number, bucket: number): void => {
  image[place] = (image[place] ?? 0) | bucket;
};

/** Puts every 4 bytes that the literal may begin with, without regard to case, into its half of the bloom. */
const addToBloom = (image: Uint8Array, text: string, isStart: boolean): void => {
  const byte = (index: number) => text.charCodeAt(index) | 32;
  const head = byte(0) | (byte(1) << 8) | (byte(2) << 16);
  const any = Array.from({ length: 256 }, (_, code) => code).filter((code) => !isStart || (classOf(code) & TAIL) !== 0);
  for (const fourth of text.length > 3 ? [byte(3)] : any) {
    const hash = Math.imul(head | ((fourth | 32) << 24), GOLDEN) >>> 16;
    mark(image, BLOOM + (hash >>> 2), (isStart ? 1 : 2) << ((hash & 3) << 1));
  }
};

/** How far into a literal it is looked for where a word starts: at its first letter. */
const backOf = ({ text }: Literal): number => text.search(/[A-Za-z0-9]/);

/** Writes the nibble tables: bit `n` of an entry says that the nibble fits bucket `n`. Returns where each is looked for. */
const putNibbles = (image: Uint8Array, literals: readonly Literal[]): ReadonlyMap<Literal, number> => {
  const { buckets, places } = arrange(literals);
  for (const [bucket, fit] of buckets.entries()) {
    for (const [index, bits] of fit.entries()) {
      for (let nibble = 0; nibble < 32; nibble++) {
        if ((bits >>> nibble) & 1) mark(image, NIBBLES + index * 32 + nibble, 1 << bucket);
      }
    }
  }
  return new Map(literals.map((literal, index) => [literal, places[index] ?? 0]));
};

const put16 = (image: Uint8Array, place: number, value: number): void => {
  image[place] = value & 255;
  image[place + 1] = (value >> 8) & 255;
};

const isAnywhere = ({ flags }: Literal): boolean => (flags & AT_START) === 0;

/** The image for these literals, cut where it ends. Raises a `RangeError` when there are too many of them or one is too short. */
export const buildImage = (literals: readonly Literal[]): Uint8Array => {
  const image = new Uint8Array(IMAGE);
  for (let byte = 0; byte < 256; byte++) image[CLASSES + byte] = classOf(byte);
  image.set(bodyClasses, BODIES);
  if (literals.length > MOST_RECORDS) throw new RangeError("more literals than the kernel has room for");
  const places = putNibbles(image, literals.filter(isAnywhere));
  const ends = literals.map(
    (
      (sum) =>
      ({ text }) =>
        (sum += text.length)
    )(TEXTS),
  );
  if ((ends.at(-1) ?? TEXTS) > IMAGE) throw new RangeError("longer literals than the kernel has room for");
  for (let index = literals.length - 1; index >= 0; index--) {
    const literal = literals[index];
    if (literal === undefined) continue;
    const { text, fold, flags, tail, id, body } = literal;
    if (text.length < 3 || text.length > 255) throw new RangeError("a literal has 3 to 255 bytes");
    const back = places.get(literal) ?? backOf(literal);
    addToBloom(image, text.slice(back), !isAnywhere(literal));
    const slot = slotOf(text.charCodeAt(back), text.charCodeAt(back + 1), text.charCodeAt(back + 2));
    const head = (isAnywhere(literal) ? HEADS_ANYWHERE : HEADS_AT_START) + 2 * slot;
    const record = RECORDS + index * RECORD;
    image[record] = text.length;
    image[record + RECORD_FOLD] = fold ? 1 : 0;
    image[record + RECORD_FLAGS] = flags;
    image[record + RECORD_TAIL] = tail;
    image[record + RECORD_BACK] = back;
    image[record + RECORD_BODY] = body === undefined ? 0 : (body.kind << 5) | body.size;
    put16(image, record + RECORD_NEXT, (image[head] ?? 0) | ((image[head + 1] ?? 0) << 8));
    put16(image, record + RECORD_ID, id);
    const start = (ends[index] ?? 0) - text.length;
    put16(image, record + RECORD_TEXT, start - TEXTS);
    put16(image, head, index + 1);
    for (let i = 0; i < text.length; i++) image[start + i] = text.charCodeAt(i);
  }
  return image.slice(0, ends.at(-1) ?? TEXTS);
};
