/** Byte offsets → lines and columns, for the few places that are reported. */
import type { Range } from "../model.ts";

interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

const feed = 0x0a;
const carriage = 0x0d;

/** Walks UTF-8: a code unit for each character, two beyond the basic plane. Malformed bytes count as they lead. */
const unitsOf = (byte: number): number => (byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1);

const walk = (
  length: number,
  read: (at: number) => number,
  units: (code: number) => number,
  stops: readonly number[],
  feedFrom: (at: number) => number,
) => {
  const points = new Map<number, Point>();
  let [at, line, column] = [0, 1, 1];
  let next = feedFrom(0);
  for (const stop of stops) {
    for (; next < stop; next = feedFrom(at)) [at, line, column] = [next + 1, line + 1, 1];
    for (; at < stop && at < length; at++) {
      const code = read(at);
      if (code === feed || (code === carriage && read(at + 1) !== feed)) [line, column] = [line + 1, 1];
      else column += units(code);
    }
    points.set(stop, { line, column });
  }
  return points;
};

/** Where the next line feed is: most files have no other line ends, and are passed over line by line. */
const feeds =
  (bytes: Uint8Array) =>
  (at: number): number => {
    const found = bytes.indexOf(feed, at);
    return found === -1 ? Infinity : found;
  };

/** UTF-16 by its byte order mark: which byte of a pair is the low one. */
const wideOf = (bytes: Uint8Array): 0 | 1 | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 0;
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 1 : undefined;
};

const markLength = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

/**
 * Byte extents → ranges, in the order given. Columns are UTF-16 code units; LF, CRLF and a lone CR end a line; a byte
 * order mark counts for nothing. One pass up to the last extent, whatever their number.
 */
export const rangesOf = (bytes: Uint8Array, extents: readonly Extent[]): readonly Range[] => {
  const low = wideOf(bytes);
  const [skip, width] = low === undefined ? [markLength(bytes), 1] : [2, 2];
  const index = (offset: number): number => Math.max(0, Math.floor((offset - skip) / width));
  const stops = [...new Set(extents.flatMap(({ start, end }) => [index(start), index(end)]))].sort((a, b) => a - b);
  const read =
    low === undefined
      ? (at: number): number => bytes[skip + at] ?? 0
      : (at: number): number => (bytes[2 + at * 2 + low] ?? 0) | ((bytes[2 + at * 2 + 1 - low] ?? 0) << 8);
  const feedFrom = low === undefined && !bytes.includes(carriage) ? feeds(bytes.subarray(skip)) : () => Infinity;
  const length = Math.floor((bytes.length - skip) / width);
  const points = walk(length, read, low === undefined ? unitsOf : () => 1, stops, feedFrom);
  return extents.map(({ start, end }) => {
    const from = points.get(index(start)) ?? { line: 1, column: 1 };
    const to = points.get(index(end)) ?? from;
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  });
};
