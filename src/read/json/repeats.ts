import { depthLimit } from "../limits.ts";

/** Keys of a value; endless where it is nested deeper than the limit. */
const countKeys = (value: unknown, depth: number): number => {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > depthLimit) return Number.POSITIVE_INFINITY;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") count += countKeys(item, depth + 1);
    return count;
  }
  for (const item of Object.values(value)) count += typeof item === "object" ? 1 + countKeys(item, depth + 1) : 1;
  return count;
};

/**
 * Can a text that `JSON.parse` has made this value of repeat a key, or be nested too deep? Counts instead of looking:
 * a quote before a colon ends a key, wherever no string holds a quote of its own. `false` is certain.
 */
export const mayRepeatKeys = (text: string, value: unknown): boolean =>
  text.includes('\\"') || (text.match(/"[ \t\n\r]*:/g)?.length ?? 0) !== countKeys(value, 1);
