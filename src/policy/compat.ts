/** What gitleaks was told to accept, honoured where the policy says `compat: [gitleaks]`: teams switch without a flood. */
import type { Document, Finding, Policy, Suppression } from "../model.ts";
import { documentKey } from "./document-key.ts";

/** Lists of accepted findings that other programs keep in a repository: name → text. */
export interface Compat {
  /** The rules whose findings are what gitleaks would report. */
  readonly rules: ReadonlySet<string>;
  /** `.gitleaksignore`, where there is one. */
  readonly gitleaksIgnore?: string;
}

interface Reading {
  readonly policy: Policy;
  readonly documents: ReadonlyMap<string, Document>;
  readonly compat?: Compat;
}

const marker = "gitleaks:allow";

/**
 * gitleaks 8.30 `detect.go` compares `file:rule:line` and `commit:file:rule:line`. Rule names differ between the two
 * programs, so file, line and commit decide.
 */
const entry = /^(?:([0-9a-f]{7,64}):)?(.+):[^:]+:(\d{1,9})$/;

const lists = new WeakMap<Compat, ReadonlyMap<string, number>>();

/** `commit:file:line` and `file:line` of each entry → its line in the list. */
const listOf = (compat: Compat): ReadonlyMap<string, number> => {
  const known = lists.get(compat);
  if (known !== undefined) return known;
  const list = new Map<string, number>();
  for (const [index, line] of (compat.gitleaksIgnore ?? "").split(/\r?\n/).entries()) {
    const [, commit, file, row] = entry.exec(line.trim()) ?? [];
    if (line.startsWith("#") || file === undefined) continue;
    list.set(commit === undefined ? `${file}:${row}` : `${commit}:${file}:${row}`, index + 1);
  }
  lists.set(compat, list);
  return list;
};

const listed = (compat: Compat, { path, line, commit }: Finding): number | undefined => {
  const list = listOf(compat);
  const place = `${path}:${line}`;
  return list.get(place) ?? (commit === undefined ? undefined : list.get(`${commit}:${place}`));
};

/** Line of a text, without cutting all of it. */
const lineOf = (text: string, line: number): string => {
  let start = 0;
  for (let number = 1; number < line; number++) {
    start = text.indexOf("\n", start) + 1;
    if (start === 0) return "";
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
};

/**
 * Is a finding accepted by what gitleaks was told? `.gitleaksignore` is a list somebody reviews and counts always; a
 * comment counts too, but under `strict` not for a finding of high confidence, unless the rule says `inline: true`.
 * @param heeded whether the rule heeds comments for this finding
 */
export const accepted = (
  { policy, documents, compat }: Reading,
  finding: Finding,
  heeded: boolean,
): Suppression | null => {
  if (compat === undefined || policy.compat?.includes("gitleaks") !== true || !compat.rules.has(finding.rule))
    return null;
  const line = listed(compat, finding);
  if (line !== undefined) return { kind: "policy", reason: `.gitleaksignore:${line}` };
  if (!heeded && policy.presets.includes("strict")) return null;
  const text = documents.get(documentKey(finding))?.text ?? "";
  return lineOf(text, finding.line).includes(marker) ? { kind: "inline", reason: marker } : null;
};
