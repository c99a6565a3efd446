import { UsageError } from "../errors.ts";
import type { Place } from "../model.ts";
import { nearest } from "../nearest.ts";

// A key or a value of a policy may be a pasted credential. Quoted is only what is made of plain lower-case words.
const plain = /^[a-z]{1,14}(?:[-_./][a-z]{1,14}){0,5}$/;

/** The word in backticks where it cannot be a secret, else `otherwise`. */
export const quoted = (word: string, otherwise: string): string => (plain.test(word) ? `\`${word}\`` : otherwise);

/** "Did you mean `x`?" where one known word is near, else the known words, else nothing. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const meant = nearest(word, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  return known.length === 0 ? "" : `Known here: ${known.slice(0, 60).join(", ")}.`;
};

/** `auth-lint.yaml:7:3`, as every error of a policy begins. */
export const placed = ({ path, range }: Place): string => `${path}:${range?.line ?? 1}:${range?.column ?? 1}`;

/** The error of a wrong policy: exit 2, with file, line and column. */
export const policyError = (place: Place, what: string, hint: string): UsageError =>
  new UsageError(`${placed(place)}: ${what}`, hint);
