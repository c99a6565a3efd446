/** Rows of table leaf pages, those put together again that run over several pages. */
import { headerOf, longAt, type Pages, shortAt } from "./pages.ts";

/** A row's bytes, and where they begin in the file. */
export interface Cell {
  readonly payload: Uint8Array;
  /** Offset of the payload's first byte. */
  readonly start: number;
  /** Bytes of the payload that stand at `start`; the rest is on overflow pages. */
  readonly local: number;
}

/** Longest row that is put together, in bytes, and most bytes put together for one file. */
const longestRow = 1024 * 1024;
export const mostBytes = 64 * 1024 * 1024;

/** A variable-length integer and how many bytes it has (§1.6); large ones lose precision, none of those is read. */
export function varint(bytes: Uint8Array, at: number): { readonly value: number; readonly size: number } {
  let value = 0;
  for (let size = 1; size <= 8; size++) {
    const byte = bytes[at + size - 1] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, size };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), size: 9 };
}

/** The rows on one page; none where it is no table leaf. */
export function* cellsOn(pages: Pages, offset: number): Generator<Cell> {
  const { bytes, size, usable } = pages;
  const header = headerOf(bytes, offset);
  if (bytes[header] !== 0x0d) return;
  const count = shortAt(bytes, header + 3);
  if (count > size / 4) return;
  for (let index = 0; index < count; index++) {
    const at = offset + shortAt(bytes, header + 8 + index * 2);
    if (at < header + 8 || at >= offset + size) continue;
    const length = varint(bytes, at);
    const row = varint(bytes, at + length.size);
    const start = at + length.size + row.size;
    const cell = rowAt(pages, start, length.value, offset + usable);
    if (cell) yield cell;
  }
}

function rowAt(pages: Pages, start: number, length: number, pageEnd: number): Cell | undefined {
  const { bytes, usable } = pages;
  if (length <= 0 || length > longestRow || start >= bytes.length) return undefined;
  if (length <= usable - 35) {
    const end = Math.min(start + length, pageEnd, bytes.length);
    return { payload: bytes.subarray(start, end), start, local: end - start };
  }
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (usable - 4));
  const local = wanted <= usable - 35 ? wanted : least;
  if (start + local + 4 > bytes.length) return { payload: bytes.subarray(start), start, local: bytes.length - start };
  const payload = new Uint8Array(length);
  payload.set(bytes.subarray(start, start + local));
  let filled = local;
  let page = longAt(bytes, start + local);
  // Each page gives at least one byte, so that a chain that runs in a circle ends.
  while (page !== 0 && filled < length) {
    const offset = pages.offsetOf(page);
    if (offset === undefined) break;
    const part = bytes.subarray(offset + 4, Math.min(offset + usable, offset + 4 + length - filled));
    if (part.length === 0) break;
    payload.set(part, filled);
    filled += part.length;
    page = longAt(bytes, offset);
  }
  return { payload: payload.subarray(0, filled), start, local };
}
