/** Credentials in another spelling: decodes what the kernel found suspicious and has it scanned again. */
import type { Span } from "../model.ts";
import { base64At } from "./base64.ts";
import { brokenWords } from "./broken.ts";
import { colourless } from "./colours.ts";
import { escapesAt, nextEscape, touchingEscape } from "./escapes.ts";
import { gzipOf, type Inflate } from "./gzip.ts";
import { hexAt } from "./hex.ts";
import { joinedAt, joinedFrom, joinedUnder } from "./joined.ts";
import { type JoinsLists, joinsListsIn } from "./may-join.ts";
import { signsInWords } from "./percents.ts";
import type { Piece } from "./piece.ts";
import { utf16Of } from "./utf16.ts";

/** What is looked at, and what the kernel saw in it. */
export interface DecodeTask {
  readonly bytes: Uint8Array;
  /** Where runs of token characters begin, in order, and how long each is. */
  readonly runs: ArrayLike<number>;
  readonly runLengths: ArrayLike<number>;
  /** Where literals of shapes stand, in order: what a token begins with, though the rest be in another string. */
  readonly anchors: ArrayLike<number>;
  /** Where names of secrets begin that a value follows, in order. */
  readonly names: ArrayLike<number>;
  /** Where stretches of escapes begin, in order. */
  readonly escapes: ArrayLike<number>;
  /** Levels of decoding left; nothing is decoded at 0. */
  readonly depth: number;
  /** Scans decoded bytes; decodes further itself where `depth` allows. */
  readonly rescan: (bytes: Uint8Array, depth: number) => readonly Span[];
  /** Absent: gzip stays closed. */
  readonly inflate?: Inflate;
}

const outward = (piece: Piece, span: Span): Span => {
  const [start, end] = piece.outer(span.start, span.end);
  const spelling = span.spelling === undefined ? piece.spelling : `${piece.spelling} > ${span.spelling}`;
  return { ...span, start, end, spelling };
};

const before = 24;

/** Is the span, or what leads to it, spelled another way outside? Else it was found there already. */
const isChanged = ({ outer }: Piece, { start, end }: Span): boolean => {
  const from = Math.max(0, start - before);
  const [first, last] = outer(from, end + 1);
  return last - first !== end + 1 - from;
};

const spansOf = (piece: Piece, { rescan, depth }: DecodeTask): Span[] =>
  rescan(piece.bytes, depth - 1)
    .filter((span) => span.start >= (piece.lead ?? 0) && (!piece.onlyChanged || isChanged(piece, span)))
    .map((span) => outward(piece, span));

/** The whole text, where all of it is spelled another way. */
const wholeOf = ({ bytes, inflate }: DecodeTask): Piece | undefined => gzipOf(bytes, inflate) ?? utf16Of(bytes);

/** What is encoded, and which runs are not. */
const blobsOf = ({ bytes, runs, runLengths }: DecodeTask): { readonly blobs: Piece[]; readonly others: Start[] } => {
  const blobs: Piece[] = [];
  const others: Start[] = [];
  let decodedTo = 0;
  for (let index = 0; index < runs.length; index++) {
    const at = runs[index] ?? 0;
    const length = runLengths[index] ?? 0;
    const blob = at < decodedTo ? undefined : (hexAt(bytes, at, length) ?? base64At(bytes, at, length));
    if (blob === undefined) others.push({ at, open: (lists) => joinedAt(bytes, at, length, lists) });
    else {
      decodedTo = blob.resume;
      blobs.push(blob);
    }
  }
  return { blobs, others };
};

/** Where strings may be joined to others, and what opens them there. */
interface Start {
  readonly at: number;
  readonly open: (hasLists: JoinsLists) => Piece | undefined;
}

/** Strings that are joined: from runs, literals of shapes and names on, and from what was broken in two. */
const joinedFromAll = ({ bytes, anchors, names }: DecodeTask, runs: readonly Start[]): Piece[] => {
  const word = (at: number): Start => ({ at, open: (lists) => joinedFrom(bytes, at, lists) });
  const starts = [
    ...runs,
    ...Array.from(anchors, word),
    ...Array.from(names, (at) => ({ at, open: (lists: JoinsLists) => joinedUnder(bytes, at, lists) })),
    ...brokenWords(bytes).map(word),
  ].sort((one, other) => one.at - other.at);
  const lists = joinsListsIn(bytes);
  const found: Piece[] = [];
  let joinedTo = 0;
  for (const { at, open } of starts) {
    const joined = at < joinedTo ? undefined : open(lists);
    if (joined === undefined) continue;
    joinedTo = joined.resume;
    found.push(joined);
  }
  return found;
};

/** Where escapes lie that are worth a look: stretches of them, and one that touches a run or follows a shape's literal. */
const escapePlaces = ({ bytes, runs, runLengths, anchors, escapes }: DecodeTask): number[] => {
  const places = [...Array.from(escapes), ...signsInWords(bytes)];
  for (let index = 0; index < runs.length; index++) {
    const start = runs[index] ?? 0;
    places.push(touchingEscape(bytes, start, start + (runLengths[index] ?? 0)));
  }
  for (let index = 0; index < anchors.length; index++) places.push(nextEscape(bytes, anchors[index] ?? 0));
  return places.filter((place) => place >= 0).sort((one, other) => one - other);
};

const fromEscapes = (task: DecodeTask): Piece[] => {
  const found: Piece[] = [];
  let resume = 0;
  for (const at of escapePlaces(task)) {
    const piece = at < resume ? undefined : escapesAt(task.bytes, at);
    if (piece === undefined) continue;
    resume = piece.resume;
    found.push(piece);
  }
  return found;
};

/**
 * Finds what is spelled in base64, hexadecimal, escapes, joined strings, UTF-16 or gzip. Work is linear in the bytes: each
 * stretch is decoded once. Spans are of the encoded form, `spelling` tells how, outermost first.
 */
export const decodeAround = (task: DecodeTask): Span[] => {
  if (task.depth <= 0) return [];
  const whole = wholeOf(task);
  if (whole !== undefined) return spansOf(whole, task);
  // All pieces are cut out before any is scanned: the bytes may lie in the scanner's own memory.
  const { blobs, others } = blobsOf(task);
  const pieces = [...blobs, ...joinedFromAll(task, others), ...fromEscapes(task), ...colourless(task.bytes)];
  return pieces.flatMap((piece) => spansOf(piece, task));
};
