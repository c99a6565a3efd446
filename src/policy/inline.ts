/** Ignores written beside what they concern: `# auth-lint-ignore <rule>: reason until 2027-01-31`. */
import type { Document, Ignore } from "../model.ts";

/** What every such comment begins with. */
export const marker = "auth-lint-ignore";
// What may open a comment in the formats that have one; strict JSON has none.
const opener = /(?:^|[\s,;{}[\]"'])(?:#+|\/\/+|\/\*+|--|<!--|;+)[ \t]{0,8}$/;
const commented: readonly string[] = ["json5", "yaml", "toml", "dotenv", "text"];
// A rule's id; one of one's own has a name before it: `fleet/no-metered-fallback`.
const id = "[a-z][a-z0-9-]{0,63}(?:/[a-z][a-z0-9-]{0,63})?";
const statement = new RegExp(`^[ \\t]+(${id}(?:[ \\t]?,[ \\t]?${id}){0,15})[ \\t]?(?::(.*))?$`);
const lastDay = /[ ,;(]until[ ]+(\S{1,32}?)\)?$/;
const longest = 2000;

export interface InlineIgnore {
  readonly ignore: Ignore;
  /** 1-based line of the comment. */
  readonly line: number;
  /** Nothing but the comment stands on its line, so that it speaks for the next one. */
  readonly alone: boolean;
}

const withoutClosing = (text: string): string => text.replace(/(?:\*\/|-->)[ \t]*,?[ \t]*$/, "").trim();

const ignoresOn = (path: string, line: string, number: number): InlineIgnore[] => {
  const start = line.indexOf(marker);
  const before = line.slice(0, start);
  const comment = opener.exec(before.slice(-40));
  const stated = comment
    ? statement.exec(
        withoutClosing(line.slice(start + marker.length))
          .padStart(1)
          .replace(/^/, " "),
      )
    : null;
  if (comment === null || stated === null) return [];
  const [, rules = "", words = ""] = stated;
  const expires = lastDay.exec(` ${words.trim()}`)?.[1];
  const reason = ` ${words.trim()}`.replace(lastDay, "").trim();
  const range = { line: number, column: start + 1, endLine: number, endColumn: line.length + 1 };
  const place = { path, at: [], range };
  const alone = /^[ \t]*(?:#+|\/\/+|\/\*+|--|<!--|;+)[ \t]*$/.test(before);
  return rules.split(",").map((rule) => ({
    ignore: {
      rule: rule.trim(),
      files: [path],
      reason,
      ...(expires === undefined ? {} : { expires }),
      place,
      inline: true,
    },
    line: number,
    alone,
  }));
};

/** The ignores in a document's comments; the search is linear in its length. */
export const inlineIgnores = ({ source, format, text }: Document): readonly InlineIgnore[] => {
  if (!commented.includes(format) || !text.includes(marker)) return [];
  const found: InlineIgnore[] = [];
  let [line, at] = [1, 0];
  for (let next = text.indexOf(marker); next !== -1; next = text.indexOf(marker, at)) {
    for (let feed = text.indexOf("\n", at); feed !== -1 && feed < next; feed = text.indexOf("\n", at)) {
      [line, at] = [line + 1, feed + 1];
    }
    const end = text.indexOf("\n", next);
    const row = text.slice(at, end === -1 ? text.length : end).replace(/\r$/, "");
    if (row.length <= longest) found.push(...ignoresOn(source.path, row, line));
    if (end === -1) break;
    [line, at] = [line + 1, end + 1];
  }
  return found;
};

/** The lines an ignore speaks for: its own, and the one below the comments it stands among. */
export const linesOf = ({ line, alone }: InlineIgnore, all: ReadonlySet<number>): readonly number[] => {
  if (!alone) return [line];
  let below = line + 1;
  while (all.has(below)) below += 1;
  return [line, below];
};
