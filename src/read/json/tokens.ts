import type { Problems } from "../problems.ts";
import { closingQuote, quotedFinder } from "./quoted.ts";
import type { FindPlaceholder, Placeholder } from "./template.ts";
import { unescapeText } from "./text-value.ts";
import { isPunctuation, type Token } from "./token.ts";

// What JSON5 takes for white space beyond JSON.
const wideSpace = /[\v\f\u00A0\uFEFF\u2028\u2029\p{Zs}]+/uy;
const word = /[\p{L}\p{N}_$+\-.\\@*%&!?^~=|;()]+/uy;
const comment = /\/\/[^\n\r]*|#[^\n\r]*|\/\*/y;

/** A printable character that begins neither white space, a comment nor a placeholder. */
const startsToken = (code: number): boolean =>
  code > 0x20 && code < 0x7f && code !== 0x2f && code !== 0x23 && code !== 0x7b && code !== 0x3c && code !== 0x24;

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Reads tokens one after the other, reporting what JSON does not allow; white space and comments are passed over. */
export function tokenReader(text: string, problems: Problems, findPlaceholder: FindPlaceholder): () => Token {
  const findQuoted = quotedFinder(text, problems, findPlaceholder);
  let at = 0;

  return () => {
    skip();
    const start = at;
    const letter = text[at] ?? "";
    if (letter === "") return { kind: "end", start, end: start };
    const placeholder = findPlaceholder(at);
    if (placeholder !== undefined) return template(start, placeholder);
    const close = closingQuote(letter);
    if (close !== undefined) return quoted(start, close);
    if (isPunctuation(letter)) return { kind: letter, start, end: ++at };
    if (skipWord()) return { kind: "word", start, end: at, value: text.slice(start, at) };
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return { kind: "junk", start, end: at };
  };

  function skip(): void {
    for (;;) {
      let code = text.charCodeAt(at);
      while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++at);
      if (startsToken(code)) return;
      const start = at;
      if (advance(wideSpace)) problems.report("json5-syntax", start);
      else if (advance(comment)) skipComment(start);
      else {
        const placeholder = findPlaceholder(at);
        if (placeholder?.statement !== true) return;
        problems.report("template", start);
        at = placeholder.end;
      }
    }
  }

  function skipComment(start: number): void {
    problems.report("comment", start);
    if (text[start + 1] !== "*" || text[start] !== "/") return;
    const close = text.indexOf("*/", at);
    if (close === -1) problems.report("truncated", text.length);
    at = close === -1 ? text.length : close + 2;
  }

  /** `{{ a }}{{ b }}00` is one value, as written. */
  function template(start: number, first: Placeholder): Token {
    problems.report("template", start);
    at = first.end;
    for (let next = findPlaceholder(at); next !== undefined && !next.statement; next = findPlaceholder(at))
      at = next.end;
    skipWord();
    return { kind: "template", start, end: at, value: text.slice(start, at) };
  }

  function quoted(start: number, close: string): Token {
    const { inside, end } = findQuoted(start, close);
    at = end;
    return { kind: "text", start, end, value: unescapeText(text.slice(start + 1, inside)) };
  }

  /** A slash belongs to a word (`openai/gpt-5`) unless it begins a comment. */
  function skipWord(): boolean {
    const start = at;
    while (isAlphanumeric(text.charCodeAt(at))) at++;
    if (isPunctuation(text[at] ?? " ")) return at > start;
    while (advance(word) || (text[at] === "/" && text[at + 1] !== "/" && text[at + 1] !== "*")) {
      if (text[at] === "/" && text[at + 1] !== "/" && text[at + 1] !== "*") at++;
    }
    return at > start;
  }

  function advance(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }
}
