/**
 * The pre-commit hook that `auth-lint install` writes, POSIX sh. Git's list of what is staged goes straight into the
 * lean program, which spares it starting git itself. `GIT_INDEX_FILE` (of `commit -a`) is git's own matter and kept.
 * Fails closed: without git, node or auth-lint, or if one of them fails, the commit is refused. What the pipe cannot
 * tell (a first commit, a conflict, git's own failure) the whole program is asked, and where auth-lint is not in the
 * repository's `node_modules`, the one on the PATH.
 */
export const hookScript = `#!/bin/sh
# Written by auth-lint: judges what is about to be committed.
unset NODE_EXTRA_CA_CERTS GIT_DIFF_OPTS GIT_EXTERNAL_DIFF
hook=node_modules/auth-lint/dist/hook.js
if [ ! -f "$hook" ]; then
  exec auth-lint hook pre-commit
fi
{
  GIT_OPTIONAL_LOCKS=0 GIT_NO_REPLACE_OBJECTS=1 GIT_NO_LAZY_FETCH=1 GIT_ALLOW_PROTOCOL=none GIT_LITERAL_PATHSPECS=1 \\
    git --no-pager -c core.fsmonitor=false diff-index --cached --raw -z --patch --no-abbrev --full-index --text \\
    --no-color --no-ext-diff --no-textconv --no-renames --ita-invisible-in-index --diff-filter=ACMTU \\
    --unified=1000000000 HEAD -- 2>/dev/null && printf '\\nauth-lint: all'
} | node "$hook"
`;

/** What git is asked in that script, for who starts it himself; paths are told from the top wherever he is. */
export const pipedArguments: readonly string[] = [
  ...(/\bdiff-index [\s\S]*?(?= HEAD --)/.exec(hookScript)?.[0].split(/[\s\\]+/) ?? []),
  "--no-relative",
  "HEAD",
  "--",
];
