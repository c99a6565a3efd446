/** Is a name near a value: its key, a variable, a host? For shapes that prove nothing by themselves. */
import type { Windows } from "./verify-window.ts";

const reach = 200;
/** Text as a part of a pattern. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Names are compared without what separates their words. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[-_. ]/g, "");

/** Is a name too short to be told from a part of another word? */
export const isShortName = (name: string): boolean => plainName(name).length <= 7 && !/[^a-z_-]/i.test(name);

/**
 * A short name stands as a word or a hump of one (`exaKey`, `EXA_KEY`, not `example`); a long one anywhere. Its words are
 * joined by a sign, a hump or nothing: `vt_api_key`, `vt-api-key`, `vtApiKey`.
 */
const spellings = (name: string): readonly string[] => {
  const words = name
    .toLowerCase()
    .split(/[-_ ]/)
    .filter((word) => word !== "");
  const joined = (parts: readonly string[], between: string): string => parts.map(escaped).join(between);
  const small = joined(words, "[-_. ]?");
  const humped = joined(words.map(capital), "[-_. ]?");
  const camel = `${escaped(words[0] ?? "")}${words.length > 1 ? joined(["", ...words.slice(1).map(capital)], "") : ""}`;
  const large = joined(
    words.map((word) => word.toUpperCase()),
    "[-_. ]?",
  );
  if (!isShortName(name)) return [small, humped, camel, large];
  return [
    `(?<![A-Za-z])${small}(?![a-z])`,
    `(?<![A-Za-z])${camel}(?![a-z])`,
    `(?<![A-Z])${humped}(?![a-z])`,
    `(?<![A-Za-z])${large}(?![A-Za-z])`,
  ];
};

/** Matches any of the names as they are written in keys, variables and hosts. */
export const patternOfNames = (names: readonly string[]): RegExp =>
  new RegExp([...new Set(names.flatMap(spellings))].join("|") || "(?!)");

/** The line of the value and the one before it, at most 200 bytes each way. */
export const nearby = (windows: Windows, start: number, end: number): string => {
  const before = windows(start - reach, start).text;
  const line = before.lastIndexOf("\n");
  const previous = line <= 0 ? -1 : before.lastIndexOf("\n", line - 1);
  const after = windows(end, end + reach).text;
  const next = after.indexOf("\n");
  // Of `\\nACME_KEY=…` in a string the `n` is no part of the name.
  return `${before.slice(previous + 1)}\n${next < 0 ? after : after.slice(0, next)}`.replace(/\\[nrt]/g, "  ");
};
