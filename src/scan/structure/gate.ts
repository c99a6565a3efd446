/** Is a long JSON document worth reading for what stands under its names? Most of them only speak of tokens. */
import { Buffer } from "node:buffer";
import { isTelltale } from "./names.ts";
import { stateOf } from "./opaque.ts";

const isNameByte = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) ||
  (byte >= 65 && byte <= 90) ||
  (byte >= 45 && byte <= 58 && byte !== 47) ||
  byte === 95 ||
  byte === 64 ||
  byte >= 128;

const longestName = 160;
/** A value that is longer is one to be read. */
const longestValue = 400;

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString("latin1");

/** Names that say it of something else, at a distance: JWK, cookies of a browser, Signal, pip, secret references. */
const marks = /kty|http_?-?only|index-url|entropypool|agent_?identity|ref$/i;
/** What stands between a name and its value: the name's own quote, a separator (a flag has a comma), the value's quote. */
const between = /^\\*["']?[\])]*\s*(=>|[=:,]|(?<=\s))\s*(\\*)(["'`]?)/;
const scheme = /^\s*(?:bearer|basic|token|apikey|key|bot)\s/i;
/** What no rule takes for a value: words of JSON, numbers, lists and mappings. */
const bare = /^(?:null|true|false|-?\d{1,16}(?:\.\d+)?)?$/;

/** Does what follows a telling name look like none of the values that structure reports, or takes for a stand-in? */
const isHarmless = (name: string, after: string): boolean => {
  const found = between.exec(after);
  if (found === null) return true;
  const [lead, separator, slashes, quote = ""] = found;
  // In a list the next word is the value of a flag alone.
  if (separator === "," && !name.startsWith("-")) return true;
  const rest = after.slice(lead.length);
  const size = rest.search(quote === "" ? /[\s"'`\\,;()[\]{}]|$/ : quote === '"' ? /["\\]|$/ : /["'`\\]|$/);
  const value = rest.slice(0, size);
  if (quote === "" && bare.test(value)) return true;
  if (value.length > longestValue || (slashes === "" && rest[size] === "\\")) return false;
  // Of Docker's `auth` the text is encoded; in a list of logins any word may be a password.
  if (/^auth$/i.test(name) || (separator === "" && name === "password")) return false;
  if (scheme.test(value) || /^-----|[=|>]|:\/\//.test(value)) return false;
  return stateOf(value, true) === "none";
};

/** Terraform's outputs: the value stands beside, in any order. */
const isSensitive = (bytes: Uint8Array, at: number): boolean =>
  /"value"\s*:\s*[^\s{[]/.test(textOf(bytes, Math.max(0, at - 2000), Math.min(bytes.length, at + 2000)));

const isTelling = (bytes: Uint8Array, start: number, end: number): boolean => {
  const name = textOf(bytes, start, end).replace(/:+$/, "");
  if (/^sensitive$/i.test(name)) return isSensitive(bytes, start);
  if (marks.test(name)) return true;
  if (!isTelltale(name.replace(/^-+/, ""))) return false;
  const after = textOf(bytes, start + name.length, Math.min(bytes.length, end + longestValue + 40));
  return !isHarmless(name, after);
};

/**
 * May a JSON document hold a credential, or a stand-in for one, under one of these names?
 * @param hits where the kernel saw names before values, in any order
 */
export const mayHold = (bytes: Uint8Array, hits: readonly number[]): boolean => {
  let last = -1;
  return hits.some((at) => {
    if (at < last) return false;
    let start = at;
    while (start > 0 && at - start < longestName && isNameByte(bytes[start - 1] ?? 0)) start--;
    let end = at;
    while (end < bytes.length && end - at < longestName && isNameByte(bytes[end] ?? 0)) end++;
    last = end;
    return isTelling(bytes, start, end);
  });
};
