/** What the patterns of shapes prove about the bodies of tokens: the characters that follow a keyword. */
import { bodyClasses, classOf, type Literal, longestBody } from "./tables.ts";

/** What of one character of a match is known: every byte that it may be. */
type Fits = (part: string) => readonly number[];

const masks = new Map<string, readonly boolean[]>();

/** Of which classes is every byte that may stand there? */
const classesOf = (part: string, fits: Fits, flags: string): readonly boolean[] => {
  const key = `${flags} ${part}`;
  const known = masks.get(key);
  if (known !== undefined) return known;
  const bytes = fits(part);
  const classes = bodyClasses.map((mask) => bytes.length > 0 && bytes.every((byte) => (classOf(byte) & mask) !== 0));
  masks.set(key, classes);
  return classes;
};

/** By class: how many characters of it surely follow, where these parts do; up to the first part that is not sure. */
export const bodyLengths = (parts: readonly string[], fits: Fits, flags: string): readonly number[] => {
  const classes = parts.slice(0, longestBody).map((part) => classesOf(part, fits, flags));
  return bodyClasses.map((_, kind) => {
    const end = classes.findIndex((one) => one[kind] !== true);
    return end < 0 ? classes.length : end;
  });
};

/** The least of each. */
export const leastLengths = (lengths: readonly (readonly number[])[]): readonly number[] =>
  bodyClasses.map((_, kind) => lengths.reduce((least, one) => Math.min(least, one[kind] ?? 0), longestBody));

/** By class: about how often a character of source text that follows another is of it. */
const chances = [0.1, 0.15, 0.4, 0.7, 0.75, 0.85, 0.9, 0.95];

/** The class and length that least other text has. */
export const bodyOf = (lengths: readonly number[]): Literal["body"] => {
  const costs = lengths.map((size, kind) => (chances[kind] ?? 1) ** size);
  const kind = costs.reduce((best, cost, index) => (cost < (costs[best] ?? 1) ? index : best), 0);
  const size = lengths[kind] ?? 0;
  return size === 0 ? undefined : { kind, size };
};
