/** What a hook says in a terminal in the middle of a commit: what, where, how to get out. */
import type { Finding, Report } from "../model.ts";
import { oneLine, wrap } from "../terminal.ts";
import type { HookName } from "./names.ts";

interface Words {
  /** What git was about to do. */
  readonly refused: string;
  readonly out: readonly string[];
}

const rotate = "Whoever saw it can use it: revoke it at its issuer. A copy stays in the reflog until git's next gc.";

const unstage: Words = {
  refused: "commit refused",
  out: [
    "Move the value to where git does not look, `git add` the file again, and commit.",
    "The file must not be in git at all: `git rm --cached <file>`, and a line in .gitignore.",
  ],
};

const words: Readonly<Record<HookName, Words>> = {
  "pre-commit": unstage,
  "pre-merge-commit": {
    refused: "merge not committed",
    out: ["Correct the file, `git add` it and `git commit`; or take the merge back: `git merge --abort`."],
  },
  "commit-msg": {
    refused: "commit refused: its message",
    out: ["The text is kept in .git/COMMIT_EDITMSG: commit again without the value."],
  },
  "post-commit": { refused: "the commit just made", out: [] },
  "pre-push": {
    refused: "push refused",
    out: [
      "Nothing has left this machine. The last commit: `git commit --amend`; an older one: `git rebase -i <commit>~1`.",
      "Taking it out in a further commit is not enough: the push would carry the older one too.",
      rotate,
    ],
  },
  "pre-receive": {
    refused: "push refused by the server",
    out: [
      "The server keeps none of it. The last commit: `git commit --amend`; an older one: `git rebase -i <commit>~1`.",
      rotate,
    ],
  },
};

/** How to take back a commit that was made past the other hooks. */
export interface WayBack {
  /** The commit has no parent. */
  readonly root: boolean;
  /** It joins several. */
  readonly merge: boolean;
  /** A rebase, cherry-pick or revert is going on. */
  readonly sequence: string | undefined;
}

const undoLines = ({ root, merge, sequence }: WayBack): readonly string[] => {
  const undo = root
    ? "git update-ref -d HEAD"
    : merge
      ? "git reset --keep HEAD~1   (the merge is undone)"
      : "git reset --soft HEAD~1   (what was committed stays staged)";
  const during =
    sequence === undefined ? [] : [`A ${sequence} is going on: let it end first, or \`git ${sequence} --abort\`.`];
  return [...during, `Undo it:  ${undo}`, "Then take the value out and commit again. It is not pushed yet.", rotate];
};

const shown = 10;

const findingLines = ({ path, line, column, message, rule, commit }: Finding): string[] => {
  const at = commit === undefined ? "" : `  commit ${commit.slice(0, 12)}`;
  const place = line === 1 && column === 1 ? oneLine(path) : `${oneLine(path)}:${line}:${column}`;
  return [`  ${place}${at}`, ...wrap(`${oneLine(message)} (${rule})`, 96).map((text) => `    ${text}`)];
};

/** Rules about values that must not be in git; all others know the way out themselves. */
const guards: ReadonlySet<string> = new Set([
  ...["token-in-text", "auth-file-committed", "auth-file-not-ignored", "tracked-but-ignored"],
  ...["secret-beside-its-key", "weak-placeholder-as-secret"],
]);

const outOf = (hook: HookName, blocking: readonly Finding[], back: WayBack | undefined): readonly string[] => {
  if (blocking.length === 0) return [];
  const held = blocking.some(({ rule }) => guards.has(rule));
  const remedies = [...new Set(blocking.flatMap(({ rule, remedy }) => (guards.has(rule) ? [] : [oneLine(remedy)])))];
  return [
    ...remedies.slice(0, 3).flatMap((remedy) => wrap(remedy, 96)),
    ...(held ? (back === undefined ? words[hook].out : undoLines(back)) : []),
  ];
};

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

/**
 * @param blocking the findings that block
 * @returns lines without a line feed at the end
 */
export const noticeLines = (
  hook: HookName,
  report: Pick<Report, "unjudged">,
  blocking: readonly Finding[],
  back?: WayBack,
): readonly string[] => {
  const { refused } = words[hook];
  const unjudged = report.unjudged
    .slice(0, shown)
    .flatMap(({ path, reason, remedy }) => [
      `  ${oneLine(path)}`,
      ...wrap(`${oneLine(reason)}. ${oneLine(remedy)}`, 96).map((text) => `    ${text}`),
    ]);
  const what = [
    ...(blocking.length > 0 ? [count(blocking.length, "finding")] : []),
    ...(report.unjudged.length > 0 ? [`${report.unjudged.length} not judged`] : []),
  ];
  const more = blocking.length - shown;
  return [
    `auth-lint: ${refused}: ${what.join(", ")}`,
    "",
    ...blocking.slice(0, shown).flatMap(findingLines),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...unjudged,
    "",
    ...outOf(hook, blocking, back).map((text) => `  ${text}`),
    ...(blocking[0] === undefined ? [] : [`  Why, and false alarms:  auth-lint explain ${blocking[0].rule}`]),
  ];
};
