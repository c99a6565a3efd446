/** The name around a place of bytes, before anything is decoded: most candidates end here. */
import { Buffer } from "node:buffer";
import { judgeName, type NameVerdict } from "./name-words.ts";

const longest = 80;

/** Letters, digits, `_ - . $` and whatever is beyond ASCII. */
const isNameByte = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) ||
  (byte >= 65 && byte <= 90) ||
  (byte >= 45 && byte <= 57 && byte !== 47) ||
  byte === 95 ||
  byte === 36 ||
  byte >= 128;

/** Where a name lies, in bytes. */
export interface NameRange {
  readonly start: number;
  readonly end: number;
}

/** The whole name around `at`, never beyond a blank. The `n` of `\npassword` belongs to none. */
export const nameRange = (bytes: Uint8Array, at: number): NameRange => {
  let start = at;
  while (start > 0 && at - start < longest && isNameByte(bytes[start - 1] ?? 0)) start--;
  const head = bytes[start] ?? 0;
  if (start > 0 && start < at && bytes[start - 1] === 92 && (head === 110 || head === 114 || head === 116)) start++;
  let end = at;
  while (end < bytes.length && end - at < longest && isNameByte(bytes[end] ?? 0)) end++;
  return { start, end };
};

/** Names already judged, by their text: programs repeat them. It changes no answer, only how soon it comes. */
const known = new Map<string, NameVerdict>();

/** What the name in `range` says. */
export const verdictAt = (bytes: Uint8Array, { start, end }: NameRange): NameVerdict => {
  const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
  const before = known.get(name);
  if (before !== undefined) return before;
  const verdict = judgeName(name);
  if (known.size >= 2048) known.clear();
  known.set(name, verdict);
  return verdict;
};

const isQuote = (byte: number): boolean => byte === 34 || byte === 39 || byte === 96;
const isBlank = (byte: number): boolean => byte === 32 || byte === 9 || byte === 10 || byte === 13;

/** Turn a string into bytes: the name stands before them. */
const converters =
  /(?:^|[.:])(?:byte|bytes|bytearray|from|fromhex|fromHex|unhexlify|b64decode|decode|decodeBase64|DecodeString|String|SecretStr|atob)$/;
const prefixes = new Set([98, 114, 117, 66, 82, 85, 64, 36]);

/**
 * The name that the value at `at` is given to (`name = "…`, `"name": "…`, `name("…`), looked for at most 120 bytes back;
 * undefined where none stands there.
 */
export const nameBefore = (bytes: Uint8Array, at: number): NameRange | undefined => {
  const name = nearestName(bytes, at);
  if (name === undefined || bytes[name.end] !== 40) return name;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + name.start, name.end - name.start).toString("latin1");
  return converters.test(text) ? nearestName(bytes, bytes[name.start - 1] === 93 ? name.start - 2 : name.start) : name;
};

const nearestName = (bytes: Uint8Array, at: number): NameRange | undefined => {
  let place = at - 1;
  const least = Math.max(0, at - 120);
  const skip = (test: (byte: number) => boolean): void => {
    while (place >= least && test(bytes[place] ?? 0)) place--;
  };
  skip((byte) => isQuote(byte) || byte === 92);
  // `b"…"`, `r'…'`, `@"…"`
  const before = bytes[place - 1] ?? 0;
  if (place < at - 1 && prefixes.has(bytes[place] ?? 0) && (isBlank(before) || before === 61 || before === 40)) place--;
  if (place === at - 1 && !isBlank(bytes[place] ?? 0) && bytes[place] !== 61 && bytes[place] !== 58) return undefined;
  skip(isBlank);
  const separator = bytes[place] ?? 0;
  if (separator !== 61 && separator !== 58 && separator !== 40 && separator !== 62) return undefined;
  skip((byte) => byte === 61 || byte === 58 || byte === 62 || byte === 40);
  skip((byte) => isBlank(byte) || isQuote(byte) || byte === 92 || byte === 93 || byte === 63);
  // `char key[] = "…"`
  if (bytes[place] === 91 && bytes[place + 1] === 93) place--;
  const end = place + 1;
  if (place < least || !isNameByte(bytes[place] ?? 0)) return undefined;
  const { start } = nameRange(bytes, place);
  return { start, end };
};
