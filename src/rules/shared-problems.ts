/** What hinders a store from being parsed, in words, and what to do about it. */
import type { Problem } from "../model.ts";

/** What the file is or does: "`path` …". */
export const problemWords: Readonly<Record<Problem["kind"], string>> = {
  empty: "is empty",
  syntax: "is not valid JSON",
  truncated: "ends in the middle",
  bom: "begins with a byte order mark",
  comment: "holds a comment",
  "trailing-comma": "holds a trailing comma",
  "json5-syntax": "is JSON5, not JSON",
  "utf-16": "is UTF-16, not UTF-8",
  "not-utf8": "is not UTF-8",
  "conflict-marker": "holds conflict markers of a merge",
  "duplicate-key": "names a key twice",
  "too-deep": "is nested too deep",
  "too-large": "is too large to be parsed",
  template: "is a template that was never filled in",
};

const ways: Partial<Readonly<Record<Problem["kind"], string>>> = {
  bom: "Save it as UTF-8 without a byte order mark.",
  comment: "Remove the comments; the file is strict JSON.",
  "trailing-comma": "Remove the trailing commas; the file is strict JSON.",
  "json5-syntax": "Quote keys and strings with double quotes; the file is strict JSON.",
  "utf-16": "Save it as UTF-8.",
  "not-utf8": "Save it as UTF-8.",
  "conflict-marker": "Resolve the merge: keep one side, remove the markers.",
  empty: "Restore it from a backup, or sign in again.",
  truncated: "Restore it from a backup; the rest of the file is lost.",
  template: "Render the template.",
};

const causes: readonly Problem["kind"][] = [
  ...(["empty", "utf-16", "not-utf8", "conflict-marker", "template", "too-large", "too-deep", "bom"] as const),
  ...(["truncated", "trailing-comma", "comment", "json5-syntax", "syntax"] as const),
];

/** The problem that explains the others. */
export const rootCause = (problems: readonly Problem[]): Problem | undefined =>
  causes.map((cause) => problems.find(({ kind }) => kind === cause)).find((problem) => problem !== undefined);

/** What to do; undefined where there is no more to say than "repair it". */
export const problemRemedy = ({ kind }: Problem): string | undefined => ways[kind];
