/**
 * The variables that bind git to one repository (`git rev-parse --local-env-vars`, git 2.39). Git sets them for hooks;
 * kept, they make git read the commit in progress; kept for another repository, they corrupt that commit.
 */
export const localEnvVars = [
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_CONFIG",
  "GIT_CONFIG_PARAMETERS",
  "GIT_CONFIG_COUNT",
  "GIT_OBJECT_DIRECTORY",
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_GRAFT_FILE",
  "GIT_INDEX_FILE",
  "GIT_NO_REPLACE_OBJECTS",
  "GIT_REPLACE_REF_BASE",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_COMMON_DIR",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_QUARANTINE_PATH",
] as const;

export type Env = Readonly<Record<string, string | undefined>>;

/** `env` without what binds git to a repository. Configuration given by `git -c` goes too: it belongs to that call. */
export function withoutRepository(env: Env): Env {
  const dropped = new Set<string>(localEnvVars);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !dropped.has(name)));
}

/**
 * What makes git only look: no lock on the index, no replaced objects, no fetching of missing ones, no pathspec magic,
 * messages in English, no question asked, no trace written.
 */
export const hardened: Env = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  // A git that does not know the line above (upstream before 2.44) finds no protocol to fetch by.
  GIT_ALLOW_PROTOCOL: "none",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_TRACE: "0",
  GIT_TRACE2: "0",
  GIT_TRACE2_EVENT: "0",
  GIT_TRACE_SETUP: "0",
  LC_ALL: "C",
};
