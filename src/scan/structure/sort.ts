import { Buffer } from "node:buffer";
import { utf16Order } from "../../read/decode.ts";

/** What bytes are, by the first of them. */
export type Sort = "sqlite" | "sqlite-wal" | "pkcs12" | "keystore" | "putty" | "pem" | "text" | "binary";

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean => {
  if (bytes.length < at + text.length) return false;
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

/** What the first bytes alone say. PKCS#12 is DER: a SEQUENCE whose first member is the INTEGER 3 (RFC 7292 §4). */
const markOf = (bytes: Uint8Array): Exclude<Sort, "text" | "binary" | "pem"> | undefined => {
  const first = bytes[0];
  // JKS and JCEKS begin with FEEDFEED and CECECECE.
  if (first === 0x53) return startsWith(bytes, "SQLite format 3\0") ? "sqlite" : undefined;
  if (first === 0x37)
    return startsWith(bytes, "7\x7f\x06\x82") || startsWith(bytes, "7\x7f\x06\x83") ? "sqlite-wal" : undefined;
  if (first === 0xfe) return startsWith(bytes, "\xfe\xed\xfe\xed") ? "keystore" : undefined;
  if (first === 0xce) return startsWith(bytes, "\xce\xce\xce\xce") ? "keystore" : undefined;
  if (first === 0x30) return isPkcs12(bytes) ? "pkcs12" : undefined;
  return first === 0x50 && startsWith(bytes, "PuTTY-User-Key-File-") ? "putty" : undefined;
};

const hasNull = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).includes(0);

/** Sorts bytes by at most 4,096 of them: databases, key files, text, anything else. */
export function sortOf(bytes: Uint8Array): Sort {
  const mark = markOf(bytes);
  if (mark !== undefined) return mark;
  if (utf16Order(bytes) !== undefined) return "text";
  if (hasNull(bytes)) return "binary";
  return startsWith(bytes, "-----BEGIN ") ? "pem" : "text";
}

/** Do their first bytes tell that they are neither just text nor just binary? Without a search in them. */
export const tellsItself = (bytes: Uint8Array): boolean =>
  markOf(bytes) !== undefined || (bytes[0] === 0x2d && sortOf(bytes) === "pem");

const isPkcs12 = (bytes: Uint8Array): boolean => {
  const length = bytes[1] ?? 0;
  const at = length < 0x80 ? 2 : 2 + (length & 0x7f);
  return (
    at <= 6 &&
    bytes[at] === 2 &&
    bytes[at + 1] === 1 &&
    bytes[at + 2] === 3 &&
    bytes[at + 3] === 0x30 &&
    bytes.includes(0x2a)
  );
};

const encoded = /^[A-Za-z0-9+/_\r\n-]{32,}={0,2}\s*$/;

/**
 * May these bytes be a find of structure although none of `structureAnchors` is in them? Databases and key stores,
 * UTF-16, a whole file in base64, one opaque word. Looks at 256 bytes of most files, at 4,096 of none but text.
 */
export function needsLook(bytes: Uint8Array): boolean {
  const sort = sortOf(bytes);
  if (sort !== "text") return sort !== "binary";
  if (utf16Order(bytes) !== undefined) return true;
  if (bytes.length < 16) return false;
  let head = "";
  for (const byte of bytes.subarray(0, 256)) head += String.fromCharCode(byte);
  return encoded.test(head) || /^[^\s]{16,}\s*$/.test(head);
}
