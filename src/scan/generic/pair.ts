/** From a name to the value it is given, in whatever language. */
import { type Literal, readLiteral } from "./literal.ts";
import type { FilePlace } from "./place.ts";

/** A name and what it is given. */
export interface Pair {
  /** As written: `spring.datasource.password`, `DB_PASSWORD`, `--api-key`. */
  readonly name: string;
  readonly literal: Literal;
  readonly form: "assignment" | "member" | "header" | "flag" | "element" | "call" | "comparison";
  /** Place of the name in the window. */
  readonly at: number;
}

/** Closing of a key (`"`, `']`, `)`), kept apart from what joins it with its value. */
const closing = /(?:\\{0,3}["'`]|&quot;)?\s?[\])]?(?:\[\w{0,8}\])?\s?[?!]?/y;
/** `: string =`, `: &str =`, `: Optional[str] =`, `string(…) =` */
const typed = /\s?:\s?(?:&'?\w*\s?)?[A-Za-z_][\w<>[\]. |?&*,]{0,40}?\s?=\s{0,24}(?![=>])/y;
/** Go's `var token string = `. */
const typedAfter = / (?:string|\[\]byte) = ?/y;
const operator =
  /\s{0,32}(?::{1,3}=|:-|=>|->|<-|\|\|=|\?\?=|\?=|\+=|\.=|~=|=|:)\s{0,48}(?:\|[-+]?\s{0,24}|>[-+]?\s{1,24})?/y;
const comparison = /\s?(?:===?|!==?|eq|\.equals\(|\.Equals\()\s?/y;
const fallback = /\s{0,4}(?:\|\||\?\?|\bor\b|\?:)(?!=)\s{0,8}/y;
const call = /\s?[({]\s{0,24}/y;
const comma = /\s?,\s{0,24}(?:with: )?/y;
/** `NetworkCredential("user", "…")`: the second of two. */
const second = /\s?\(\s{0,8}["'][^"'\r\n]{1,64}["']\s?,\s{0,24}/y;
/** `auth=("user", "…")` */
const tuple = /\s?=\s?\(\s{0,8}["'][^"'\r\n]{1,64}["']\s?,\s{0,24}/y;
const sibling =
  /(?:\\?["'])?\s{0,4}[,;]?\s{0,40}(?:\\?["']|-\s)?(?:value|Value|VALUE|default|content)(?:\\?["'])?\s?(?:[:=]|=>)\s{0,8}/y;
const element = /\s?>\s{0,40}(?:<!\[CDATA\[)?/y;
const elementValue = /[^<>\r\n]{3,4096}(?:\s{1,40}(?=<\/))?/y;
const blank = /[ \t]{1,16}(?:AS\s)?/y;

const after = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? -1 : at + found[0].length;
};

/** The code of the quote that is open on this line at `at`; 0 where none is. */
const openQuote = (text: string, at: number): number => {
  let open = 0;
  const line = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 240);
  for (let place = line; place < at; place++) {
    const code = text.charCodeAt(place);
    if (code === 92) place++;
    else if (open !== 0) open = code === open ? 0 : open;
    else if (code === 34 || code === 39 || code === 96) open = code;
  }
  return open;
};

/** How a value without quotes would end here, or that a bare word is code. */
const bareAs = (text: string, nameStart: number, separatorAt: number, place: FilePlace): "line" | "word" | "none" => {
  // `settings["password"] = …`: the quote that is open at the name is closed behind it.
  if (place.form === "code")
    return openQuote(text, separatorAt) !== 0 && /^[=:] ?/.test(text.slice(separatorAt, separatorAt + 2))
      ? "word"
      : "none";
  return place.byLine && openQuote(text, nameStart) === 0 ? "line" : "word";
};

const xml = (text: string, start: number, end: number): Literal | undefined => {
  // `<password>…`, or the value of an attribute that names the element: `<string name="api_key">…`.
  const tagged = text[start - 1] === "<" || text[start - 1] === ":";
  if (!tagged && text[end] !== '"') return undefined;
  const from = after(element, text, tagged ? end : end + 1);
  if (from < 0) return undefined;
  elementValue.lastIndex = from;
  const found = elementValue.exec(text)?.[0];
  if (found === undefined || !/^(?:<\/|\]\])/.test(text.slice(from + found.length, from + found.length + 2)))
    return undefined;
  const value = found.trimEnd();
  return { value, start: from, end: from + value.length, quote: "" };
};

const isFlag = (text: string, start: number, name: string): boolean =>
  name.startsWith("-") && (start === 0 || /[\s"'=[(,]/.test(text[start - 1] ?? " "));

const sqlWord = /^(?:password|identified)$/i;
/** What a line may hold before a name that a bare value follows. */
const wordLine = /\b(?:machine|login|default)\s+\S|^\s*(?:password|requirepass|masterauth)$|^\s*ENV\s+\S+$/;

/** `password secret` in a netrc, `IDENTIFIED BY 'secret'`, `WITH PASSWORD 'secret'`, `ENV X secret`, `#define X "secret"` */
const afterBlank = (text: string, start: number, end: number, place: FilePlace): Literal | undefined => {
  const from = after(blank, text, end);
  if (from < 0) return undefined;
  const name = text.slice(start, end);
  const isIdentified = /^identified$/i.test(name);
  const spot = isIdentified ? after(/by\s{1,4}(?:password\s)?/iy, text, from) : from;
  if (spot < 0) return undefined;
  const next = text[spot] ?? "";
  if (next === "'" && sqlWord.test(name)) return readLiteral(text, spot, "none");
  if (isIdentified) return undefined;
  const head = text.slice(Math.max(0, text.lastIndexOf("\n", start) + 1, start - 200), start);
  const quoted = next === '"' || next === "'";
  if (quoted && (text[start - 1] === ":" || place.form === "shell" || /^\s*(?:#\s?define\s+)?$/.test(head))) {
    return readLiteral(text, spot, "none");
  }
  return place.form !== "code" && wordLine.test(head + name) ? readLiteral(text, spot, "word") : undefined;
};

/** The first of a call's arguments or of a pair, a constant, a symbol; in the middle of a list it names nothing. */
const leads = (text: string, start: number, name: string): boolean =>
  text[start - 1] === ":" ||
  /[([{]\s?\\?["'`]$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name) ||
  text.startsWith("with: ", start + name.length + 3);

/** `put("password", "…")`, `setPassword("…")`, `Credentials("user", "…")` */
const calledPair = (text: string, start: number, end: number, closed: number, name: string): Pair | undefined => {
  const as = (from: number, called: string): Pair | undefined => {
    const literal = readLiteral(text, from, "none");
    return literal === undefined ? undefined : { name: called, literal, form: "call", at: start };
  };
  const listed = leads(text, start, name) ? after(comma, text, closed) : -1;
  if (listed >= 0) return as(listed, name);
  const paired = /(?:credentials?|basicauth)$/i.test(name) ? after(second, text, end) : -1;
  if (paired >= 0) return as(paired, `${name}.password`);
  const called = after(call, text, end);
  return called < 0 ? undefined : as(called, name);
};

/** Reads the pair whose name lies from `start` to `end`; undefined where nothing is given to it. */
export const pairAt = (text: string, start: number, end: number, place: FilePlace): Pair | undefined => {
  const name = text.slice(start, end);
  const as = (form: Pair["form"], literal: Literal | undefined): Pair | undefined =>
    literal === undefined ? undefined : { name, literal, form, at: start };
  if (isFlag(text, start, name)) {
    const flagEnd = after(/["']?(?:=|\s{1,4}|,\s?)["']?/y, text, end);
    if (flagEnd < 0) return undefined;
    return as("flag", readLiteral(text, /["']/.test(text[flagEnd - 1] ?? "") ? flagEnd - 1 : flagEnd, "word"));
  }
  const paired = /^auth$/i.test(name) ? after(tuple, text, end) : -1;
  if (paired >= 0) {
    const literal = readLiteral(text, paired, "none");
    return literal === undefined ? undefined : { name: `${name}.password`, literal, form: "assignment", at: start };
  }
  const closed = after(closing, text, end);
  const isString = closed > end && /["'`]/.test(text[end] ?? "");
  const inElement = xml(text, start, end);
  if (inElement !== undefined) return as("element", inElement);
  const beside = after(sibling, text, end);
  if (beside >= 0) return as("member", readLiteral(text, beside, "word"));
  const fallen = after(fallback, text, closed);
  if (fallen >= 0) return as("assignment", readLiteral(text, fallen, "none"));
  const compared = after(comparison, text, closed);
  if (compared >= 0) return as("comparison", readLiteral(text, compared, "none"));
  const withType = /authorization$/i.test(name) ? -1 : after(typed, text, closed);
  if (withType >= 0) return as("assignment", readLiteral(text, withType, "none"));
  const typedGo = after(typedAfter, text, end);
  if (typedGo >= 0) return as("assignment", readLiteral(text, typedGo, "none"));
  const joined = after(operator, text, closed);
  if (joined >= 0)
    return as(isString ? "member" : "assignment", readLiteral(text, joined, bareAs(text, start, closed, place)));
  return calledPair(text, start, end, closed, name) ?? as("assignment", afterBlank(text, start, end, place));
};
