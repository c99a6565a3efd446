import { utf16Order } from "../../read/decode.ts";

/** What bytes are, by the first of them. */
export type Sort = "sqlite" | "sqlite-wal" | "pkcs12" | "keystore" | "putty" | "pem" | "text" | "binary";

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean => {
  if (bytes.length < at + text.length) return false;
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

/**
 * Sorts bytes by at most 4,096 of them: databases, key files, text, anything else. PKCS#12 is DER:
 * a SEQUENCE whose first member is the INTEGER 3 (RFC 7292 §4); JKS and JCEKS begin with FEEDFEED and CECECECE.
 */
export function sortOf(bytes: Uint8Array): Sort {
  if (startsWith(bytes, "SQLite format 3\0")) return "sqlite";
  const [a, b, c, d] = bytes;
  if (a === 0x37 && b === 0x7f && c === 0x06 && (d === 0x82 || d === 0x83)) return "sqlite-wal";
  if ((a === 0xfe && b === 0xed && c === 0xfe && d === 0xed) || (a === 0xce && b === 0xce && c === 0xce && d === 0xce))
    return "keystore";
  if (a === 0x30 && isPkcs12(bytes)) return "pkcs12";
  if (startsWith(bytes, "PuTTY-User-Key-File-")) return "putty";
  if (utf16Order(bytes) !== undefined) return "text";
  if (bytes.subarray(0, 4096).includes(0)) return "binary";
  if (startsWith(bytes, "-----BEGIN ")) return "pem";
  return "text";
}

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
