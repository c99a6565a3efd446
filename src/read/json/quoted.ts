import type { Problems } from "../problems.ts";
import type { FindPlaceholder } from "./template.ts";
import { escapesOf } from "./text-value.ts";

/** Opening quote → the one that closes it. The curly ones come from word processors and chat windows. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["\u201C", "\u201D"],
  ["\u2018", "\u2019"],
]);

export const closingQuote = (letter: string): string | undefined => quotes.get(letter);

/** Where a quoted text ends: `inside` without its closing quote, `end` with it. */
export interface Quoted {
  readonly inside: number;
  readonly end: number;
}

/** Finds the ends of quoted texts of one source, broken ones included, in linear time altogether. */
export function quotedFinder(
  text: string,
  problems: Problems,
  findPlaceholder: FindPlaceholder,
): (start: number, close: string) => Quoted {
  // Looking for the quote of an unclosed text is in vain; hostile input could make every look a long one.
  let patience = 2 * text.length + 1000;

  return (start, close) => {
    let breakAt = -1;
    let at = start + 1;
    for (; at < text.length; at++) {
      const letter = text[at];
      if (letter === close) break;
      if (letter === "\\") at++;
      else if (letter === "{" || letter === "<") at = Math.max(at, endOfPlaceholder(at, close) - 1);
      else if (letter === "\n" || letter === "\r") {
        if (breakAt === -1) breakAt = at;
        if (--patience <= 0) break;
      }
    }
    const closed = text[at] === close;
    if (breakAt === -1) {
      if (!closed) problems.report("truncated", text.length);
      else reportStyle(start, at, close);
      return { inside: Math.min(at, text.length), end: Math.min(at + 1, text.length) };
    }
    if (!closed && text.slice(breakAt, breakAt + 40).trim() === "") {
      problems.report("truncated", breakAt);
      return { inside: breakAt, end: breakAt };
    }
    problems.report("syntax", breakAt);
    // A line break inside is either a text over several lines or a forgotten quote: what follows tells.
    if (closed && /^\s*(?:[,:}\]]|$)/.test(text.slice(at + 1, at + 40))) return { inside: at, end: at + 1 };
    patience -= at - breakAt;
    return { inside: breakAt, end: breakAt };
  };

  /** `"{{ x | default("a") }}"`: the quotes of a placeholder do not end the text around it. */
  function endOfPlaceholder(start: number, close: string): number {
    const placeholder = findPlaceholder(start);
    if (placeholder === undefined) return start;
    const whole = text.slice(start, placeholder.end);
    if (!whole.includes(close) || /[\r\n]/.test(whole)) return start;
    // An odd quote, or a mere separator between two, says that the text ended in between.
    const parts = whole.split(close);
    if (parts.length % 2 === 0 || parts.some((part, index) => index % 2 === 1 && /^\s*[,:]\s*$/.test(part)))
      return start;
    problems.report("template", start);
    return placeholder.end;
  }

  function reportStyle(start: number, end: number, close: string): void {
    const escapes = escapesOf(text.slice(start + 1, end));
    const control = text.slice(start + 1, end).search(/[\0-\x1F]/);
    if (control !== -1) problems.report("syntax", start + 1 + control);
    else if (escapes === "broken" || !"\"'".includes(close)) problems.report("syntax", start);
    else if (escapes === "json5" || close === "'") problems.report("json5-syntax", start);
  }
}
