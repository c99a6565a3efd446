import { Buffer } from "node:buffer";

/** A stretch of the scanned bytes, one character for each byte. */
export interface Window {
  readonly text: string;
  /** Byte offset of the first character. */
  readonly base: number;
}

/** Bytes `from` up to `to` as Latin-1, so that places in the text are places in the bytes. */
export const windowOf = (bytes: Uint8Array, from: number, to: number): Window => {
  const base = Math.max(0, from);
  const end = Math.min(bytes.length, to);
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset + base, Math.max(0, end - base)).toString("latin1"), base };
};

const beyondAscii = /[\x80-\xff]/;

/** A value cut out of a window, as it was meant: Latin-1 turned back into UTF-8. */
export const asUtf8 = (text: string): string =>
  beyondAscii.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
