/** The texts of hooks. All are POSIX sh, and refuse what git is about to do where auth-lint cannot be run. */
import { hookScript } from "../hook-script.ts";
import { type HookName, readsInput } from "./names.ts";

/** Where the running auth-lint lies. */
export interface Program {
  /** Absolute path of node. */
  readonly node: string;
  /** Absolute path of `dist/auth-lint.js`. */
  readonly entry: string;
  /** The project's own, in its `node_modules`: hooks then name it relative to the work tree first. */
  readonly own: boolean;
}

export const mark = "Written by `auth-lint install`; `auth-lint uninstall` takes it down again.";

const ownEntry = "node_modules/auth-lint/dist/auth-lint.js";

/** A word of sh. */
const quoteWord = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")));

/** What was here before runs first, with the same input. */
const earlier = (hook: HookName): string =>
  readsInput(hook)
    ? `auth_lint_input=$(cat; printf x) && auth_lint_input=\${auth_lint_input%x}
if [ -x "$0.local" ]; then printf '%s' "$auth_lint_input" | "$0.local" "$@" || exit $?; fi`
    : `if [ -x "$0.local" ]; then "$0.local" "$@" || exit $?; fi`;

const locate = ({ node, entry, own }: Program): string => {
  const fixed = `auth_lint=${quoteWord(entry)}`;
  const lines = own ? [`auth_lint=${ownEntry}`, `[ -f "$auth_lint" ] || ${fixed}`] : [fixed];
  return [
    // Programs with windows start git without what a login shell puts on the PATH.
    `command -v node >/dev/null 2>&1 || PATH=$PATH:${quoteWord(folderOf(node))}`,
    ...lines,
    `if [ ! -f "$auth_lint" ]; then`,
    `  echo "auth-lint: $auth_lint is gone, so nothing was judged. Set it up again: npx auth-lint install" >&2`,
    "  exit 3",
    "fi",
  ].join("\n");
};

/** The pipeline that spares starting the whole program (`hook-script.ts`), with the place known here. */
const lean = (): string => {
  const body = hookScript.slice(hookScript.indexOf("\nunset ") + 1);
  return body
    .replace(/^hook=.*$/m, `hook="\${auth_lint%auth-lint.js}hook.js"`)
    .replace(/\bexec auth-lint\b/, 'exec node "$auth_lint"');
};

const leanMessage = `hook="\${auth_lint%auth-lint.js}hook.js"
if [ -f "$hook" ]; then exec node "$hook" commit-msg "$@"; fi`;

const judged = `auth_lint_mark=\${GIT_DIR:-.git}/auth-lint-judged`;

/** Tells `post-commit`, which the same git process runs, that there is nothing left to judge. */
const leaveMark = `${judged}\necho "$PPID" 2>/dev/null >"$auth_lint_mark" || :`;

const readMark = `${judged}
if [ -f "$auth_lint_mark" ]; then
  read -r auth_lint_by <"$auth_lint_mark"
  rm -f "$auth_lint_mark"
  if [ "$auth_lint_by" = "$PPID" ]; then exit 0; fi
fi`;

const call = (hook: HookName): string => {
  if (hook === "pre-commit") return `${lean().trimEnd()} || exit $?\n${leaveMark}`;
  if (hook === "pre-merge-commit") return `node "$auth_lint" hook ${hook} || exit $?\n${leaveMark}`;
  if (readsInput(hook)) return `printf '%s' "$auth_lint_input" | node "$auth_lint" hook ${hook} "$@"`;
  if (hook === "commit-msg") return `${leanMessage}\nexec node "$auth_lint" hook ${hook} "$@"`;
  return `${hook === "post-commit" ? `${readMark}\n` : ""}exec node "$auth_lint" hook ${hook} "$@"`;
};

/** A hook file of its own. */
export const hookFile = (hook: HookName, program: Program): string =>
  `#!/bin/sh\n# ${mark}\n# What was here before is in "$0.local".\n${earlier(hook)}\n${locate(program)}\n${call(hook)}\n`;

/** A command for configuration of this machine alone, which any work tree of the repository can run. */
export const commandHere = (hook: HookName, { node, entry }: Program): string =>
  `${quoteWord(node)} ${quoteWord(entry)} hook ${hook}`;

/** A command for files that all who work on the project share. */
export const commandShared = (hook: HookName): string => `npx --no-install auth-lint hook ${hook}`;

const begin = "# auth-lint begin: `auth-lint uninstall` takes it down";
const end = "# auth-lint end";

/** What husky runs with `sh -e`, `node_modules/.bin` on the PATH (husky 9.1.7). */
const block = (hook: HookName): string =>
  readsInput(hook)
    ? `${begin}
auth_lint_input=$(cat)
printf '%s\\n' "$auth_lint_input" | auth-lint hook ${hook} "$@"
exec <<AUTH_LINT_INPUT
$auth_lint_input
AUTH_LINT_INPUT
${end}`
    : `${begin}\nauth-lint hook ${hook} "$@"\n${end}`;

/** A file of husky with our lines: at its end, behind formatters; before the others where they would take the input. */
export const withBlock = (text: string, hook: HookName): string => {
  const lines = block(hook);
  if (text === "") return `${lines}\n`;
  if (!readsInput(hook)) return text.endsWith("\n") ? `${text}${lines}\n` : `${text}\n${lines}`;
  const first = /^#!.*\n/.exec(text)?.[0] ?? "";
  return `${first}${lines}\n${text.slice(first.length)}`;
};

/** The text as it was before `withBlock`. */
export const withoutBlock = (text: string): string => {
  const start = text.indexOf(begin);
  const stop = text.indexOf(end, start);
  if (start === -1 || stop === -1) return text;
  const after = stop + end.length;
  // Without a line end behind it, the one before it is ours.
  if (after === text.length) return text.slice(0, Math.max(0, start - 1));
  return text.slice(0, start) + text.slice(after + 1);
};

/** Is all of this file ours? */
export const isOurs = (text: string): boolean => text.startsWith("#!") && text.slice(0, 300).includes(mark);

/** Does this text call auth-lint for this hook, whoever wrote it? */
export const calls = (text: string, hook: HookName): boolean =>
  new RegExp(`auth-lint(?:\\.js)?["']?\\s+hook\\s+${hook}(?![\\w-])`).test(text) ||
  (isOurs(text) && (text.includes(`hook ${hook} `) || hook === "pre-commit"));
