/** Scans what is too large to be held: chunk by chunk, with as much overlap as any part looks back and ahead. */
import type { Span } from "./model.ts";
import type { Scanner } from "./scan.ts";

/** Bytes before a chunk that its spans may look at. */
const behind = 4096;
/** Bytes after a chunk that its spans may reach. */
const ahead = 20_480;
const defaultChunk = 1_048_576;

/** Where bytes come from: fills `target` from its start, returns how many; 0 at the end. */
export type Read = (target: Uint8Array) => number;

const fill = (read: Read, target: Uint8Array): number => {
  let size = 0;
  while (size < target.length) {
    const count = read(target.subarray(size));
    if (count === 0) break;
    size += count;
  }
  return size;
};

/** Moves a span to where it lies in the whole. */
const moved = (span: Span, base: number): Span => ({ ...span, start: span.start + base, end: span.end + base });

/**
 * Scans a stream; offsets are of the whole. Each chunk reports what begins in it, so that every size of chunk gives the
 * same. What a document is shows only in one piece: longer streams than a chunk are judged as text.
 */
export const scanStream = (scanner: Scanner, path: string, read: Read, chunk = defaultChunk): readonly Span[] => {
  const size = behind + chunk + ahead;
  const spans: Span[] = [];
  let room = scanner.room(size);
  let held = fill(read, room);
  let base = 0;
  let from = 0;
  for (;;) {
    const last = held < size;
    const to = last ? held : held - ahead;
    for (const span of scanner.scan({ bytes: room.subarray(0, held), path })) {
      if (span.start >= from && span.start < to) spans.push(moved(span, base));
    }
    if (last) return spans;
    const kept = to - behind;
    room = scanner.room(size);
    room.copyWithin(0, kept, held);
    base += kept;
    from = behind;
    held = held - kept + fill(read, room.subarray(held - kept));
  }
};
