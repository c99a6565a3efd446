import type { Document, Problem } from "../../model.ts";

/** What a JSON5 reader with the BOM taken off cannot read (openclaw parses its config with JSON5, every version). */
const fatal: ReadonlySet<Problem["kind"]> = new Set([
  "empty",
  "syntax",
  "truncated",
  "utf-16",
  "conflict-marker",
  "too-deep",
  "too-large",
]);

/** The first reason why OpenClaw cannot parse this config or include; `undefined` where it can. */
export const fatalProblem = (document: Document): Problem | undefined =>
  document.problems.find(({ kind }) => fatal.has(kind));

export const isReadable = (document: Document): boolean =>
  document.value !== undefined && fatalProblem(document) === undefined;
