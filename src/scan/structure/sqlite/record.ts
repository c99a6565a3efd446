import { varint } from "./cells.ts";

/** A text or blob of a row: its column and where it stands in the row's payload. */
export interface Column {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: boolean;
}

/** Bytes that a value of a serial type takes (§2.1: 1 to 6 integers, 7 a float, 8 and 9 none). */
const sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

/** The texts and blobs of a row; none where its header makes no sense. */
export function columnsOf(payload: Uint8Array): readonly Column[] {
  const header = varint(payload, 0);
  if (header.value > payload.length || header.value > 8192) return [];
  const columns: Column[] = [];
  let start = header.value;
  let index = 0;
  for (let at = header.size; at < header.value; index++) {
    const type = varint(payload, at);
    at += type.size;
    const size = type.value >= 12 ? Math.floor((type.value - 12) / 2) : (sizes[type.value] ?? 0);
    const end = start + size;
    if (type.value >= 12 && end <= payload.length && size > 0)
      columns.push({ index, start, end, text: type.value % 2 === 1 });
    start = end;
  }
  return columns;
}
