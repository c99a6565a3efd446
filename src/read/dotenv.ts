import { blankConflicts } from "./conflict.ts";
import type { Problems } from "./problems.ts";
import { type Spot, setOwn } from "./spot.ts";

const key = /((?:export[ \t]+)?)([A-Za-z_][\w.-]*)[ \t]*(?:=|:(?=[ \t]))[ \t]*/y;
const line = /[^\r\n]*/y;
const restOfLine = /[ \t]*(?=#|[\r\n]|$)/y;

/**
 * An environment file: `NAME=value`, `export`, comments, quotes (also over several lines). References such as
 * `${OTHER}` stay as written. Sources of the format: dotenv 16, docker compose, python-dotenv 1.
 * @returns a record of texts with the place of each
 */
export function readDotenv(written: string, problems: Problems): Spot {
  const text = blankConflicts(written, problems);
  const value: Record<string, unknown> = {};
  const children = new Map<string, Spot>();
  const firsts = new Map<string, number>();

  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const name = text[at] === "#" ? undefined : matchAt(key, text, at);
    if (name === undefined) {
      if (text[at] !== "#") problems.report(/^(?:\{[{%#]|<%)/.test(text.slice(at, at + 2)) ? "template" : "syntax", at);
      at = endOfLine(text, at);
      continue;
    }
    const id = name[2] ?? "";
    const keyStart = at + (name[1] ?? "").length;
    const entry = readValue(text, at + name[0].length, problems);
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, keyStart);
    else problems.report("duplicate-key", keyStart, [id], first);
    setOwn(value, id, entry.value);
    children.set(id, { ...entry, key: { start: keyStart, end: keyStart + id.length }, children: undefined });
    at = endOfLine(text, entry.end);
  }
  return { start: 0, end: text.length, key: undefined, value, children };
}

function readValue(text: string, start: number, problems: Problems): { start: number; end: number; value: string } {
  const quote = text[start] ?? "";
  if (quote === '"' || quote === "'" || quote === "`") {
    const close = closeOf(text, start, quote);
    if (close !== -1 && matchAt(restOfLine, text, close + 1) !== undefined) {
      const inside = text.slice(start + 1, close);
      return { start, end: close + 1, value: quote === '"' ? unescapeDotenv(inside) : inside };
    }
    problems.report("syntax", start);
  }
  const rest = matchAt(line, text, start)?.[0] ?? "";
  const comment = /(?:^|[ \t])#/.exec(rest);
  const value = rest.slice(0, comment?.index ?? rest.length).trimEnd();
  return { start, end: start + value.length, value };
}

/** Offset of the closing quote, on whatever line; -1 where there is none. Only double quotes know escapes. */
function closeOf(text: string, start: number, quote: string): number {
  if (quote !== '"') return text.indexOf(quote, start + 1);
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === "\\") at++;
  }
  return -1;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\", $: "$" };

/** The inside of a double-quoted value → what it says. */
export const unescapeDotenv = (inside: string): string =>
  inside.replace(/\\([\s\S])/g, (whole, letter: string) => escapes[letter] ?? whole);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) <= 0x20) end++;
  return end;
}

const endOfLine = (text: string, at: number): number => at + (matchAt(line, text, at)?.[0].length ?? 0);
