/** What the sources of git deliver. Types, and the sizes they are cut to. */
import type { Skipped } from "../model.ts";
import type { Unjudged } from "./disk-read.ts";

/** Bytes of one object, to be judged. */
export interface Piece {
  /**
   * `file`: a blob · `message`: a whole commit or tag object, its people and its text · `names`: paths, one a line ·
   * `lfs`: the content a pointer stands for.
   */
  readonly kind: "file" | "message" | "names" | "lfs";
  /** From the top of the repository; `""` where only the object is known (a history: see `attribute`). */
  readonly path: string;
  readonly oid: string;
  /** As git writes it (`100644`, `120000`); `""` where only the object is known. */
  readonly mode: string;
  /** Valid until the next piece is asked for. */
  readonly bytes: Uint8Array;
  /** Where `bytes` begin in the object: beyond `wholeLimit` it comes in pieces that overlap. */
  readonly offset: number;
  /** The commits of a range that brought it; empty for an index and a history. */
  readonly commits: readonly string[];
}

/** What was passed over or could not be judged; filled while the pieces are taken. */
export interface Notes {
  readonly skipped: Skipped[];
  readonly unjudged: Unjudged[];
}

export const newNotes = (): Notes => ({ skipped: [], unjudged: [] });

/** Bytes. Larger objects come in pieces: with the scanner's copy the whole stays within its memory. */
export const wholeLimit = 16 * 1024 * 1024;
export const pieceLength = 512 * 1024;
/** No token of any shape is longer; a private key is, and is known by its first line. */
export const pieceOverlap = 64 * 1024;
