import type { Finding } from "./model.ts";

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The order of a report: by path, line, column and rule, whatever order they were found in. */
export const byPlace = (left: Finding, right: Finding): number =>
  compare(left.path, right.path) ||
  left.line - right.line ||
  left.column - right.column ||
  compare(left.rule, right.rule) ||
  compare(left.pointer, right.pointer) ||
  compare(left.commit ?? "", right.commit ?? "") ||
  compare(left.message, right.message);
