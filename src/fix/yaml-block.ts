/** Members of a block mapping or list of YAML: each with the lines it takes. */
import type { Spot } from "../read/spot.ts";
import { isBlank, lineEnd, lineStart, nextLine, trailOf } from "./gaps.ts";

export interface Block {
  readonly name: string | undefined;
  /** Offset of its key, or of its dash. */
  readonly mark: number;
  /** Where its line begins; `undefined` where it shares it. */
  readonly line: number | undefined;
  /** The same, with the comments of its own above it. */
  readonly start: number | undefined;
  /** Behind its last line, line break included. */
  readonly end: number;
}

/** Offset of the dash before an item, in the same line; -1 where there is none. */
const dashBefore = (text: string, at: number): number => {
  const before = text.slice(lineStart(text, at), at);
  const found = /-[ \t]+(?:[&!]\S*[ \t]+)*$/.exec(before) ?? /-$/.exec(before);
  return found ? at - (before.length - found.index) : -1;
};

/** Lines above that hold nothing but comments of the same indentation. */
const withComments = (text: string, start: number, indent: string): number => {
  let from = start;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    const line = text.slice(above, lineEnd(text, above));
    if (!line.startsWith(`${indent}#`)) return from;
    from = above;
  }
  return from;
};

/** Behind a value: the comment in its line, and the line break. A text of several lines ends with one already. */
const endOf = (text: string, end: number): number => {
  if (end > 0 && /[\r\n]/.test(text[end - 1] ?? "")) return end;
  return nextLine(text, trailOf(text, end, "hash"));
};

/** In the order of the text. */
export const blocksOf = (text: string, { children }: Spot): readonly Block[] => {
  if (children === undefined) return [];
  const pairs: (readonly [string | undefined, Spot])[] = Array.isArray(children)
    ? children.map((spot) => [undefined, spot])
    : [...children];
  return pairs
    .flatMap(([name, spot]) => {
      const mark = name === undefined ? dashBefore(text, spot.start) : (spot.key?.start ?? -1);
      if (mark < 0) return [];
      const line = lineStart(text, mark);
      const indent = text.slice(line, mark);
      const alone = isBlank(indent);
      const start = alone ? withComments(text, line, indent) : undefined;
      return [{ name, mark, line: alone ? line : undefined, start, end: endOf(text, spot.end) }];
    })
    .toSorted((left, right) => left.mark - right.mark);
};
