import { Buffer, isUtf8 } from "node:buffer";

/** Bytes as text, and what was odd about them. */
export interface Decoded {
  /** Without BOM; invalid sequences are U+FFFD. */
  readonly text: string;
  readonly bom: boolean;
  readonly utf16: boolean;
  /** Offset in `text` of the first byte that is not UTF-8. */
  readonly invalidAt: number | undefined;
}

/** Bytes → text: UTF-8, or UTF-16 in both byte orders, with or without BOM. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = utf16Order(bytes);
  if (order !== undefined) {
    const even = buffer.subarray(0, buffer.length & ~1);
    const text = (order === "big" ? Buffer.from(even).swap16() : even).toString("utf16le");
    const bom = text.startsWith("\uFEFF");
    return { text: bom ? text.slice(1) : text, bom, utf16: true, invalidAt: undefined };
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? buffer.subarray(3) : buffer;
  const text = body.toString("utf8");
  return { text, bom, utf16: false, invalidAt: isUtf8(body) ? undefined : firstInvalid(text, body) };
}

/**
 * The byte order if the bytes are UTF-16: by BOM, else by NULs that fill one half of the byte pairs only, as Latin
 * text in UTF-16 does. PowerShell's `>` writes it with a BOM, editors sometimes without.
 */
export function utf16Order(bytes: Uint8Array): "little" | "big" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "big";
  const pairs = Math.min(bytes.length, 512) >> 1;
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) even++;
    if (bytes[pair * 2 + 1] === 0) odd++;
  }
  if (odd >= pairs * 0.7 && even <= pairs * 0.05) return "little";
  if (even >= pairs * 0.7 && odd <= pairs * 0.05) return "big";
  return undefined;
}

/** Where the text, encoded again, differs from the bytes for the first time. */
function firstInvalid(text: string, bytes: Buffer): number {
  const again = Buffer.from(text, "utf8");
  const step = 65536;
  let at = 0;
  while (at < bytes.length && bytes.subarray(at, at + step).equals(again.subarray(at, at + step))) at += step;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  // Back to the first byte of the character.
  while (at > 0 && ((again[at] ?? 0) & 0xc0) === 0x80) at--;
  return again.subarray(0, at).toString("utf8").length;
}
