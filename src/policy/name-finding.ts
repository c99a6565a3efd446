/** A finding by what somebody typed: a fingerprint, a place, or its rule at a place. */
import type { Finding } from "../model.ts";

type Named = Pick<Finding, "rule" | "path" | "pointer" | "line" | "column" | "fingerprint">;

/** `rule@path#/pointer`: how a finding is named where its line would not hold. */
export const nameOf = ({ rule, path, pointer }: Pick<Named, "rule" | "path" | "pointer">): string =>
  `${rule}@${path}#${pointer}`;

const ways: readonly ((finding: Named) => string)[] = [
  ({ fingerprint }) => fingerprint,
  nameOf,
  ({ rule, path, pointer }) => (pointer === "" ? `${rule}@${path}` : nameOf({ rule, path, pointer })),
  ({ path, line }) => `${path}:${line}`,
  ({ path, line, column }) => `${path}:${line}:${column}`,
];

/** What a word may mean: itself, and, told from a folder below the root, its path from the root. */
export const readings = (word: string, prefix: string): readonly string[] => {
  if (prefix === "") return [word];
  const at = word.indexOf("@");
  const moved = /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?@/.test(word)
    ? `${word.slice(0, at + 1)}${prefix}/${word.slice(at + 1)}`
    : `${prefix}/${word}`;
  return [moved, word];
};

/** The findings that a word names; those of the first reading that names any. */
export const findingsNamed = <One extends Named>(
  findings: readonly One[],
  words: readonly string[],
): readonly One[] => {
  for (const word of words) {
    const found = findings.filter((finding) => ways.some((way) => way(finding) === word));
    if (found.length > 0) return found;
  }
  return [];
};
