/** What was mended, what was not, and what would be: in words, and as a diff. No character of a secret in either. */
import { maskLine } from "../mask.ts";
import { maskText } from "../mask-text.ts";
import type { Document } from "../model.ts";
import { quote } from "../quote.ts";
import { oneLine, printable } from "../terminal.ts";
import type { Dropped, Proposal } from "./model.ts";
import { unifiedDiff } from "./unified-diff.ts";

const octal = (mode: number): string => `0${(mode & 0o7777).toString(8)}`;

const line = (text: string): string => oneLine(maskText(text));

/** One file as it is and as it would be. */
export const documentDiff = (before: Document, after: Document): readonly string[] => {
  const { path, mode } = before.source;
  const show = (text: string): string => printable(maskLine(text, before.format));
  const hunks = unifiedDiff(before.text, after.text, show);
  const name = line(path);
  return [
    ...(mode === after.source.mode || mode === undefined || after.source.mode === undefined
      ? []
      : [`# ${name}: mode ${octal(mode)} becomes ${octal(after.source.mode)}`]),
    ...(hunks.length === 0 ? [] : [`--- a/${name}`, `+++ b/${name}`, ...hunks]),
  ];
};

/** A text file that grows by some lines. */
export const linesDiff = (path: string, before: string | undefined, after: string): readonly string[] => {
  const hunks = unifiedDiff(before ?? "", after, (text) => printable(maskText(text)));
  return [before === undefined ? "--- /dev/null" : `--- a/${line(path)}`, `+++ b/${line(path)}`, ...hunks];
};

export const untrackWords = (path: string): string => `# ${line(path)}: git rm --cached`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const said = ({ finding, fix }: Proposal): string => `  ${line(finding.path)}: ${line(fix.title)} (${finding.rule})`;

/** Equal lines once, with their number. */
const counted = (lines: readonly string[]): readonly string[] => {
  const numbers = new Map<string, number>();
  for (const one of lines) numbers.set(one, (numbers.get(one) ?? 0) + 1);
  return [...numbers].map(([one, number]) => (number === 1 ? one : `${one} (${number} times)`));
};

/** What becomes of fixes, for standard error. */
export const fixWords = (input: {
  readonly done: readonly Proposal[];
  readonly dropped: readonly Dropped[];
  /** How many more there are, that only `--fix=unsafe` makes. */
  readonly unsafe: number;
  /** Nothing was changed: it was a question. */
  readonly asked: boolean;
}): readonly string[] => {
  const { done, dropped, unsafe, asked } = input;
  return [
    `auth-lint: ${asked ? "would fix" : "fixed"} ${count(done.length, "finding")}${done.length > 0 ? ":" : ""}`,
    ...counted(done.map(said)),
    ...(dropped.length > 0 ? [`auth-lint: left as it was, ${count(dropped.length, "finding")}:`] : []),
    ...counted(dropped.map((one) => `${said(one)}: ${line(one.reason)}.`)),
    ...(unsafe > 0
      ? [`auth-lint: ${count(unsafe, "more fix").replace("fixs", "fixes")} with ${quote("--fix=unsafe")}`]
      : []),
  ];
};
