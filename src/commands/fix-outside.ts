/** Fixes of what is no document: lines at the end of a text file, what git holds. */
import { basename, dirname, resolve } from "node:path";
import type { CommandContext } from "../command.ts";
import type { Dropped, Proposal } from "../fix/model.ts";
import { ignoreEdit } from "../leaks/words.ts";
import { changeFiles, type FileChange, removeFile } from "../sources/apply-fixes.ts";
import { readText, relativePath } from "../sources/files.ts";
import { findRepository } from "../sources/git-place.ts";
import { untrack } from "../sources/git-untrack.ts";

/** What ignores a file belongs into its own repository, where that lies below the root. */
export const inOwnRepository = ({ env, cwd }: CommandContext, root: string, proposal: Proposal): Proposal => {
  const { finding, fix } = proposal;
  const top = findRepository(dirname(resolve(root, finding.path)), env, cwd)?.top;
  const folder = top === undefined ? "" : relativePath(root, root, top);
  if (folder === "" || folder.startsWith("..")) return proposal;
  const edits = fix.edits.map((edit) =>
    edit.kind === "line" && basename(edit.path) === ".gitignore"
      ? ignoreEdit({ path: finding.path, exposure: "untracked", repository: folder })
      : edit,
  );
  return { finding, fix: { ...fix, edits } };
};

/** A fix that was made, and what takes it back. */
export interface Made {
  readonly proposal: Proposal;
  readonly undo: () => void;
}

const encoder = new TextEncoder();

/** The text with a line more; `undefined`: it is there already. */
export const withLine = (text: string | undefined, line: string): string | undefined => {
  const before = text ?? "";
  if (before.split(/\r?\n/).includes(line)) return undefined;
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  return `${before}${before === "" || before.endsWith("\n") ? "" : end}${line}${end}`;
};

const addLine = (root: string, path: string, line: string): (() => void) | { readonly reason: string } => {
  const text = readText(root, path);
  const next = withLine(text, line);
  if (next === undefined) return () => {};
  const change: FileChange = {
    path,
    before: text === undefined ? undefined : encoder.encode(text),
    after: encoder.encode(next),
  };
  const failure = changeFiles(root, [change]);
  if (failure) return { reason: `${path}: ${failure.reason}` };
  const { before, after } = change;
  if (before === undefined) return () => removeFile(root, path, after);
  return () => void changeFiles(root, [{ path, before: after, after: before }]);
};

/** All edits of a fix, or none. */
const makeOne = ({ env }: CommandContext, root: string, proposal: Proposal): Made | { readonly reason: string } => {
  const undos: (() => void)[] = [];
  const undo = (): void => {
    for (const one of undos.toReversed()) one();
  };
  for (const edit of proposal.fix.edits) {
    if (edit.path.split("/").includes("..")) return { reason: "it lies outside what is checked" };
    if (edit.kind !== "line" && edit.kind !== "untrack") return { reason: "such a fix is not made" };
    const result = edit.kind === "line" ? addLine(root, edit.path, edit.line) : untrack(root, edit.path, env);
    if ("reason" in result) {
      undo();
      return result;
    }
    undos.push(typeof result === "function" ? result : result.undo);
  }
  return { proposal, undo };
};

/** Made in order; those that cannot be are told. */
export const makeOutside = (
  context: CommandContext,
  root: string,
  proposals: readonly Proposal[],
): { readonly made: readonly Made[]; readonly dropped: readonly Dropped[] } => {
  const made: Made[] = [];
  const dropped: Dropped[] = [];
  for (const proposal of proposals) {
    const result = makeOne(context, root, proposal);
    if ("reason" in result) dropped.push({ ...proposal, reason: result.reason });
    else made.push(result);
  }
  return { made, dropped };
};
