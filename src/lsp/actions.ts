/** What an editor offers for a finding: its fix, and to silence it with a reason. */
import { applyEdit } from "../fix/apply-edit.ts";
import { fixKey } from "../fix/proposals.ts";
import type { Document, Finding, Fix } from "../model.ts";
import { type EditorRange, rangeOf } from "./diagnostics.ts";

export interface TextEdit {
  readonly range: EditorRange;
  readonly newText: string;
}

/** A change of files of the workspace. */
export interface Action {
  readonly title: string;
  readonly kind: "quickfix";
  readonly finding: Finding;
  readonly preferred: boolean;
  /** Path → edits. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

const positionAt = (text: string, offset: number) => {
  const line = text.slice(0, offset).split("\n").length - 1;
  return { line, character: offset - (text.lastIndexOf("\n", offset - 1) + 1) };
};

/** The part that differs, as one edit. */
export const editBetween = (before: string, after: string): TextEdit => {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return {
    range: { start: positionAt(before, start), end: positionAt(before, before.length - end) },
    newText: after.slice(start, after.length - end),
  };
};

const fixAction = async (
  finding: Finding,
  fix: Fix,
  documents: ReadonlyMap<string, Document>,
): Promise<readonly Action[]> => {
  const changed = new Map<string, Document>();
  for (const edit of fix.edits) {
    // Modes and git are no edits of a text: `auth-lint check --fix` does these.
    if (edit.kind === "mode" || edit.kind === "untrack" || edit.kind === "line") return [];
    const document = changed.get(edit.path) ?? documents.get(edit.path);
    if (document === undefined) return [];
    const made = await applyEdit(document, edit);
    if ("refused" in made) return [];
    changed.set(edit.path, made.document);
  }
  const edits = new Map(
    [...changed].map(([path, made]) => [path, [editBetween(documents.get(path)?.text ?? "", made.text)]] as const),
  );
  return edits.size === 0 ? [] : [{ title: fix.title, kind: "quickfix", finding, preferred: fix.safe, edits }];
};

const commentSigns: Readonly<Record<string, string>> = { yaml: "#", toml: "#", dotenv: "#", json5: "//" };

/** A comment on the line above, in formats that have some. */
const ignoreAction = (finding: Finding, document: Document): readonly Action[] => {
  const sign = commentSigns[document.format];
  if (sign === undefined) return [];
  const { start } = rangeOf(finding);
  const line = document.text.split("\n")[start.line] ?? "";
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const at = { line: start.line, character: 0 };
  const newText = `${indent}${sign} auth-lint-ignore ${finding.rule}: (why, until when)\n`;
  const title = `Ignore ${finding.rule} here, with a reason`;
  return [
    {
      title,
      kind: "quickfix",
      finding,
      preferred: false,
      edits: new Map([[document.source.path, [{ range: { start: at, end: at }, newText }]]]),
    },
  ];
};

/** All that can be done about the findings, fixes first. */
export const actionsFor = async (
  findings: readonly Finding[],
  fixes: ReadonlyMap<string, Fix>,
  documents: ReadonlyMap<string, Document>,
): Promise<readonly Action[]> => {
  const actions: Action[] = [];
  for (const finding of findings) {
    const fix = fixes.get(fixKey(finding));
    if (fix) actions.push(...(await fixAction(finding, fix, documents)));
  }
  for (const finding of findings) {
    const document = documents.get(finding.path);
    if (document) actions.push(...ignoreAction(finding, document));
  }
  return actions;
};
