import type { LoadedPolicy } from "../command.ts";
import type { Document, Rule } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { indexObjects } from "../sources/git-index.ts";
import type { GitRepository } from "../sources/git-refs.ts";
import { changedPaths, commitObjects, readState } from "../sources/git-state.ts";
import { wantedFiles } from "./wanted-files.ts";

/** The files as they will be once they are committed, and which of them are new. */
export interface GitState {
  readonly repository: GitRepository;
  readonly exposure: "staged" | "committed";
  /** Paths that the commit or range brings or changes. */
  readonly changed: ReadonlySet<string>;
  /** Every file: path → object; asked for once something of it is judged. */
  readonly objects: () => ReadonlyMap<string, string>;
}

export interface ChangedState {
  readonly documents: readonly Document[];
  /** What git holds is told of every piece; of stores and chains, only what was touched. */
  readonly reports: (rule: Rule, path: string) => boolean;
}

/** Of the index: what is being committed. */
export const indexState = (staged: {
  readonly repository: GitRepository;
  readonly paths: readonly string[];
}): GitState => ({
  repository: staged.repository,
  exposure: "staged",
  changed: new Set(staged.paths),
  objects: () => indexObjects(staged.repository),
});

/** Of a range: what its last commit leaves, judged where the range touched it. */
export const rangeState = (repository: GitRepository, commits: readonly string[]): GitState | undefined => {
  const last = commits.at(-1);
  if (last === undefined) return undefined;
  return {
    repository,
    exposure: "committed",
    changed: changedPaths(repository, commits),
    objects: () => commitObjects(repository, last),
  };
};

/**
 * Reads the files of runtimes and of own rules, all of them where one was changed: a chain hangs on stores that were
 * not. Databases are not read from git.
 */
export const readGitState = async (
  state: GitState | undefined,
  judging: Pick<LoadedPolicy, "policy" | "rules">,
): Promise<ChangedState> => {
  const wanted = wantedFiles(judging);
  if (state === undefined || ![...state.changed].some(wanted)) return { documents: [], reports: () => true };
  const files = [...state.objects()].filter(([path]) => wanted(path));
  const { changed, exposure } = state;
  const sources = readState(state.repository, files, (path) => (changed.has(path) ? exposure : "tracked"));
  const documents: Document[] = [];
  for (const source of sources) documents.push(await readDocument(source));
  const judged = new Set(documents.map(({ source }) => source.path));
  return {
    documents,
    reports: ({ group }, path) => group === "git" || group === "housekeeping" || !judged.has(path) || changed.has(path),
  };
};
