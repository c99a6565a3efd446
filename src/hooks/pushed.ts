/** What git tells `pre-push` and `pre-receive` on their standard input. */
import type { HookName } from "./names.ts";

/** A ref that is being pushed; deletions are left out. */
export interface PushedRef {
  /** The object it is to name. */
  readonly to: string;
  /** What it names on the other side until now; undefined: it is new there. */
  readonly from: string | undefined;
  /** As the other side will call it. */
  readonly ref: string;
}

const isNone = (oid: string): boolean => /^0+$/.test(oid);
const isName = (oid: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid);

/** Fields from the end of a line: a local ref may be an expression with spaces (`HEAD@{1 day ago}`). */
const refOf = (line: string, hook: HookName): PushedRef | undefined => {
  const fields = line.split(" ");
  const [to = "", from = "", ref = ""] =
    hook === "pre-push" ? [fields.at(-3), fields.at(-1), fields.at(-2)] : [fields[1], fields[0], fields[2]];
  if (!isName(to) || !isName(from)) return undefined;
  return { to, from: isNone(from) ? undefined : from, ref };
};

/**
 * `<local ref> <local oid> <remote ref> <remote oid>` of `pre-push`, `<old> <new> <ref>` of `pre-receive` (githooks(5)).
 * @returns undefined where a line is none of these: what is pushed is then not known
 */
export const readPushed = (text: string, hook: HookName): readonly PushedRef[] | undefined => {
  const refs = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => refOf(line, hook));
  return refs.every((ref) => ref !== undefined) ? refs.filter((ref) => !isNone(ref.to)) : undefined;
};

/**
 * pre-commit reads git's list itself and hands the first branch of it on in variables (pre-commit 4,
 * `commands/hook_impl.py`); none where another program runs the hook.
 */
export const readPreCommits = (env: Readonly<Record<string, string | undefined>>): readonly PushedRef[] => {
  const { PRE_COMMIT_TO_REF: to = "", PRE_COMMIT_FROM_REF: from, PRE_COMMIT_REMOTE_BRANCH: ref = "" } = env;
  return isName(to) && !isNone(to) ? [{ to, from: from !== undefined && isName(from) ? from : undefined, ref }] : [];
};
