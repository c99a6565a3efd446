/** Where things lie in the kernel's table image, and the bits in it. Compiled as TypeScript and as AssemblyScript. */
import type { i32 } from "./bytes.ts";

/** 256 bytes: the classes of each byte. */
export const CLASSES: i32 = 0;
export const ALNUM: i32 = 1;
/** `[A-Za-z0-9_+/=-]`: what a run is made of. */
export const RUN: i32 = 2;
export const DIGIT: i32 = 4;
export const UPPER: i32 = 8;
export const LOWER: i32 = 16;
export const HEX: i32 = 32;
/** May stand in a value without quotes. */
export const VALUE: i32 = 64;
/** `RUN` and `.:~%$&*>`: what the first 8 characters of a literal with its token are made of. */
export const TAIL: i32 = 128;

/** Nibble tables of the SIMD front: low and high for each of 4 positions, 16 bytes each. */
export const NIBBLES: i32 = 256;
/** 8 bytes: the masks of classes by which the body of a token is told. */
export const BODIES: i32 = 384;
/** 2^16 pairs of bits by the hash of 4 bytes: may a literal be here that starts a word, or one that stands anywhere? */
export const BLOOM: i32 = 1024;
/** 16-bit indices (plus 1) of the first record, by the hash of 3 bytes. */
export const HEADS_AT_START: i32 = 17408;
export const HEADS_ANYWHERE: i32 = 19456;
export const HEADS: i32 = 1024;
/** Records of 12 bytes: length, fold, flags, tail, next + 1 (16), id (16, signed), text's place (16), back, body. */
export const RECORDS: i32 = 21504;
export const RECORD: i32 = 12;
export const RECORD_FOLD: i32 = 1;
export const RECORD_FLAGS: i32 = 2;
/** So many characters of `TAIL` follow. */
export const RECORD_TAIL: i32 = 3;
export const RECORD_NEXT: i32 = 4;
export const RECORD_ID: i32 = 6;
export const RECORD_TEXT: i32 = 8;
/** So many bytes of the literal lie before the place that is looked for. */
export const RECORD_BACK: i32 = 10;
/** The body that follows: the index of its mask in the upper 3 bits, its length (0: any) in the lower 5. */
export const RECORD_BODY: i32 = 11;
export const MOST_RECORDS: i32 = 1024;
/** The texts of the literals, one after the other. */
export const TEXTS: i32 = 33792;
export const IMAGE: i32 = 49152;
/** Multiplier of the bloom's hash; its upper 16 bits count. */
export const GOLDEN: i32 = -1640531535;

/** Only where a word of at least 8 characters of `TAIL` starts. */
export const AT_START: i32 = 1;
/** The name of a secret: only before a value. */
export const NAME: i32 = 4;
/** `://`: only before `user:password@`. */
export const URL: i32 = 8;
/** A match begins with it; for who verifies, not for the kernel. */
export const BEGINS: i32 = 16;

/** Kinds of candidates that are no literal. A kind of `-LEAST_RUN` or below is a run; its length is the kind, negated. */
export const URL_USERINFO: i32 = -1;
export const ESCAPES: i32 = -2;
export const LEAST_RUN: i32 = 20;
/** A run without mixed case is at least so long. */
export const LEAST_PLAIN_RUN: i32 = 24;
/** So many characters of a run are judged. */
export const MEASURED: i32 = 128;
/** Longer runs are given this length. */
export const LONGEST_RUN: i32 = 8192;
/** So far the kernel looks back and ahead of a position. */
export const LOOK_BEHIND: i32 = 64;
export const LOOK_AHEAD: i32 = 8448;
