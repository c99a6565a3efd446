/**
 * The pages of a SQLite database or of its write-ahead log, read without SQLite. Format: https://sqlite.org/fileformat2.html
 * (§1.3 header, §1.6 b-tree pages, §4.1 WAL).
 */

/** A file whose pages can be had by their number. */
export interface Pages {
  readonly bytes: Uint8Array;
  /** Bytes a page; `usable` without what is reserved at its end. */
  readonly size: number;
  readonly usable: number;
  /** Offset of the page in the file; `undefined` where there is none. */
  readonly offsetOf: (page: number) => number | undefined;
  /** Offset of the newest state of the page that stands at an offset. */
  readonly newest: (offset: number) => number;
  /** Offsets of all pages, also of those a tree no longer leads to. */
  readonly all: readonly number[];
}

export const longAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;

export const shortAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Where a page's own header begins: the first page has that of the file before it. */
export const headerOf = (bytes: Uint8Array, offset: number): number =>
  bytes[offset] === 0x53 && bytes[offset + 1] === 0x51 ? offset + 100 : offset;

const isPageSize = (size: number): boolean => size >= 512 && size <= 65536 && (size & (size - 1)) === 0;

/** Most pages that are read of one file. */
const mostPages = 262_144;

/** The pages of a database file; of one whose header is damaged, pages of 4,096 bytes. */
export function databasePages(bytes: Uint8Array): Pages {
  const told = shortAt(bytes, 16) === 1 ? 65536 : shortAt(bytes, 16);
  const size = isPageSize(told) ? told : 4096;
  const count = Math.min(Math.ceil(bytes.length / size), mostPages);
  return {
    bytes,
    size,
    usable: size - (bytes[20] ?? 0),
    offsetOf: (page) => (page >= 1 && page <= count ? (page - 1) * size : undefined),
    newest: (offset) => offset,
    all: Array.from({ length: count }, (_, index) => index * size),
  };
}

/** The frames of a write-ahead log: 24 bytes before each page; of several frames of a page the last one counts. */
export function logPages(bytes: Uint8Array): Pages {
  const told = longAt(bytes, 8);
  const size = isPageSize(told) ? told : 4096;
  const last = new Map<number, number>();
  const all: number[] = [];
  for (let at = 32; at + 24 < bytes.length && all.length < mostPages; at += 24 + size) {
    last.set(longAt(bytes, at), at + 24);
    all.push(at + 24);
  }
  const newest = (offset: number): number => last.get(longAt(bytes, offset - 24)) ?? offset;
  return { bytes, size, usable: size, offsetOf: (page) => last.get(page), newest, all };
}
