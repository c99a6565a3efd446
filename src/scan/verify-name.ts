/** Is a name near a value: its key, a variable, a host? For shapes that prove nothing by themselves. */
import type { Windows } from "./verify-window.ts";

const reach = 200;
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A short name stands as a word or a hump of one (`exaKey`, `EXA_KEY`, not `example`); a long one anywhere. */
const spellings = (name: string): readonly string[] => {
  const small = name.toLowerCase();
  if (/[^a-z]/.test(small) || small.length > 7) {
    return [small, small.toUpperCase(), capital(small)].map(escaped);
  }
  return [
    `(?<![A-Za-z])${escaped(small)}(?![a-z])`,
    `(?<![A-Z])${escaped(capital(small))}(?![a-z])`,
    `(?<![A-Za-z])${escaped(small.toUpperCase())}(?![A-Za-z])`,
  ];
};

/** Matches any of the names as they are written in keys, variables and hosts. */
export const patternOfNames = (names: readonly string[]): RegExp =>
  new RegExp([...new Set(names.flatMap(spellings))].join("|"));

/** The line of the value and the one before it, at most 200 bytes each way. */
export const nearby = (windows: Windows, start: number, end: number): string => {
  const before = windows(start - reach, start).text;
  const line = before.lastIndexOf("\n");
  const previous = line <= 0 ? -1 : before.lastIndexOf("\n", line - 1);
  const after = windows(end, end + reach).text;
  const next = after.indexOf("\n");
  return `${before.slice(previous + 1)}\n${next < 0 ? after : after.slice(0, next)}`;
};
