import { Buffer } from "node:buffer";
import { utf16Order } from "../../read/decode.ts";
import type { View } from "./model.ts";

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bytes → text with an offset for every character. Never fails: what is no text comes out as odd characters. */
export function viewOf(bytes: Uint8Array): View {
  const order = utf16Order(bytes);
  if (order === undefined) return { text: bufferOf(bytes).toString("latin1"), width: 1 };
  const even = bufferOf(bytes.subarray(0, bytes.length & ~1));
  return { text: (order === "big" ? Buffer.from(even).swap16() : even).toString("utf16le"), width: 2 };
}

// The first character that one byte cannot spell in UTF-8.
const beyondAscii = /[\u0080-\u00ff]/;

const escapes = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g;
const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const unescapeOnce = (text: string): string =>
  text.replace(escapes, (_, code: string | undefined, letter: string | undefined) =>
    code === undefined
      ? Object.hasOwn(controls, letter ?? "")
        ? (controls[letter ?? ""] ?? "")
        : (letter ?? "")
      : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** The value between two indices, with its escapes undone: once, and once for every string it stands in. */
export function valueAt(view: View, start: number, end: number, level: number): string {
  let value = view.text.slice(start, end);
  for (let depth = level; value.includes("\\"); depth = (depth - 1) >> 1) {
    value = unescapeOnce(value);
    if (depth <= 0) break;
  }
  return view.width === 1 && beyondAscii.test(value) ? Buffer.from(value, "latin1").toString("utf8") : value;
}
