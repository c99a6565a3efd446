/** Reads the output of `git cat-file --batch`: a line (`oid type size`), the bytes, a newline. */
import { pieceLength, pieceOverlap, wholeLimit } from "./git-objects-model.ts";
import type { Read } from "./git-objects-pipe.ts";

export interface ReadObject {
  readonly oid: string;
  readonly type: "blob" | "commit" | "tag" | "tree";
  /** Bytes of the whole object. */
  readonly size: number;
  /** Valid until the next object is asked for. */
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/** `name`: what was asked for and is not here. */
export interface MissingObject {
  readonly missing: string;
}

const isType = (word: string | undefined): word is ReadObject["type"] =>
  word === "blob" || word === "commit" || word === "tag" || word === "tree";

/** The objects up to the end of the output, complete ones only; a large one in pieces. */
export function* parseBatch(read: Read): Generator<ReadObject | MissingObject> {
  const window = openWindow(read);

  for (;;) {
    const line = window.line();
    if (line === undefined) return;
    const [oid = "", type, length] = line.split(" ");
    const size = Number(length);
    if (!isType(type)) {
      yield { missing: oid };
      continue;
    }
    if (size <= wholeLimit) {
      const bytes = window.take(size + 1);
      if (bytes === undefined) return;
      yield { oid, type, size, bytes: bytes.subarray(0, size), offset: 0 };
      continue;
    }
    for (let offset = 0; offset < size; ) {
      const bytes = window.peek(Math.min(pieceLength + pieceOverlap, size - offset));
      if (bytes === undefined) return;
      yield { oid, type, size, bytes, offset };
      const step = offset + bytes.length === size ? bytes.length + 1 : pieceLength;
      window.skip(step);
      offset += step;
    }
  }
}

function openWindow(read: Read) {
  let buffer = Buffer.allocUnsafe(256 * 1024);
  let [start, end] = [0, 0];

  /** Makes `length` bytes available at `start`; `false`: the output ends before. */
  const fill = (length: number): boolean => {
    if (end - start >= length) return true;
    if (start + length > buffer.length) {
      const larger = length > buffer.length ? Buffer.allocUnsafe(Math.ceil(length * 1.25)) : buffer;
      buffer.copy(larger, 0, start, end);
      [buffer, start, end] = [larger, 0, end - start];
    }
    while (end - start < length) {
      const count = read(buffer, end, buffer.length - end);
      if (count === 0) return false;
      end += count;
    }
    return true;
  };

  const peek = (length: number): Buffer | undefined =>
    fill(length) ? buffer.subarray(start, start + length) : undefined;
  const skip = (length: number): void => {
    start += length;
  };

  return {
    peek,
    skip,
    take: (length: number): Buffer | undefined => {
      const bytes = peek(length);
      skip(length);
      return bytes;
    },
    line: (): string | undefined => {
      for (let looked = 1; fill(looked); looked += 1) {
        if (buffer[start + looked - 1] !== newline) continue;
        const text = buffer.toString("latin1", start, start + looked - 1);
        skip(looked);
        return text;
      }
      return undefined;
    },
  };
}

const newline = 0x0a;
