/** Which fixes of a round can be made together. */
import type { CheckResult } from "../check.ts";
import { maskText } from "../mask-text.ts";
import type { Draft, Edit, Finding, Fix, Pointer } from "../model.ts";
import type { Proposal } from "./model.ts";

/** A finding and its fix find each other by it. */
export const fixKey = ({ rule, path, pointer, message }: Finding): string => `${rule}\n${path}\n${pointer}\n${message}`;

/** The finding says that it can be mended; with what, only the fix does, for a value may be anything. */
export const withFix = (finding: Finding, { fix }: Draft): Finding =>
  fix === undefined ? finding : { ...finding, fix: { title: maskText(fix.title), safe: fix.safe } };

/** Fixes of what is not suppressed; unsafe ones on demand. */
export const proposalsIn = ({ findings, fixes }: CheckResult, unsafe: boolean): readonly Proposal[] =>
  findings.flatMap((finding) => {
    const fix = finding.suppressed === null ? fixes.get(fixKey(finding)) : undefined;
    return fix && (fix.safe || unsafe) ? [{ finding, fix }] : [];
  });

/** Does it change more than what files say: what git holds, or a file that is no document? */
export const isOutside = ({ edits }: Fix): boolean => edits.some(({ kind }) => kind === "line" || kind === "untrack");

interface Scope {
  readonly path: string;
  readonly at: Pointer;
}

const scopesOf = (edit: Edit, alone: boolean): readonly Scope[] => {
  const { path } = edit;
  if (!("at" in edit)) return [{ path: `${path}\n${edit.kind}`, at: [] }];
  const { at } = edit;
  const parent = at.slice(0, -1);
  if (edit.kind === "rename")
    return [
      { path, at },
      { path, at: [...parent, edit.name] },
    ];
  if (edit.kind === "move")
    return [
      { path, at },
      { path, at: edit.to },
    ];
  // Alone it is made from the last item to the first, so that the indices of others still hold.
  return [{ path, at: edit.kind === "remove" && typeof at.at(-1) === "number" && !alone ? parent : at }];
};

/** The place and those around it, the outermost first. */
const keysOf = ({ path, at }: Scope): readonly string[] => {
  const keys = [path];
  for (const step of at) keys.push(`${keys.at(-1)}\n${JSON.stringify(String(step))}`);
  return keys;
};

/** Later places of a text first. */
const byPlace = (left: Proposal, right: Proposal): number => {
  const [one, other] = [left.fix.edits[0], right.fix.edits[0]].map((edit) => (edit && "at" in edit ? edit.at : []));
  for (const [index, step] of (one ?? []).entries()) {
    const against = other?.[index];
    if (against === undefined) return -1;
    if (typeof step === "number" && typeof against === "number" && step !== against) return against - step;
    if (String(step) !== String(against)) return String(step) < String(against) ? 1 : -1;
  }
  return (other?.length ?? 0) - (one?.length ?? 0);
};

/** Those of which none touches what another does, the first of each; in the order in which they are to be made. */
export const together = (proposals: readonly Proposal[]): readonly Proposal[] => {
  const taken = new Set<string>();
  const around = new Set<string>();
  const chosen: Proposal[] = [];
  for (const proposal of proposals) {
    const { edits } = proposal.fix;
    const scopes = edits.flatMap((edit) => scopesOf(edit, edits.length === 1)).map(keysOf);
    if (scopes.some((keys) => around.has(keys.at(-1) ?? "") || keys.some((key) => taken.has(key)))) continue;
    for (const keys of scopes) {
      taken.add(keys.at(-1) ?? "");
      for (const key of keys) around.add(key);
    }
    chosen.push(proposal);
  }
  return chosen.toSorted(byPlace);
};
