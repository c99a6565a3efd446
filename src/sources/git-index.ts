import { join } from "node:path";
import { git, tryGit } from "./git.ts";
import type { Env } from "./git-env.ts";
import { type Notes, newNotes, type Piece } from "./git-objects-model.ts";
import { namesPiece, readFiles, withoutContent } from "./git-range-pieces.ts";
import { type Change, parseChanges } from "./git-range-raw.ts";
import { emptyTree, type GitRepository, openRepository, readLines } from "./git-refs.ts";

export interface Staged {
  readonly repository: GitRepository;
  /** What the commit would add, change or remove, against every parent. */
  readonly changes: readonly Change[];
  readonly pieces: Iterable<Piece>;
  /** Filled while the pieces are taken. */
  readonly notes: Notes;
}

/** A rename is an addition too, an `add -N` is nothing yet, a type change (link → file) brings content. */
const listing = ["--cached", "--raw", "-z", "--no-renames", "--no-abbrev", "--ita-invisible-in-index"];
const filter = "--diff-filter=ACDMTU";

/**
 * What is being committed: the blobs of the index git would commit from (`GIT_INDEX_FILE` of `commit -a` and
 * `commit <path>` included), never the work tree. A merge's share is what is new against all parents.
 * @param input `all`: the whole index, for what an amended commit keeps
 * @throws UnjudgedError where git refuses the repository
 */
export function stagedBlobs(input: { readonly cwd: string; readonly env: Env; readonly all?: boolean }): Staged {
  const repository = openRepository(input.cwd, input.env);
  const notes = newNotes();
  const changes = input.all ? listIndex(repository) : listChanges(repository, input.env);
  const files = changes
    .filter((change) => !withoutContent(change, notes))
    .map(({ mode, oid, path }) => ({ mode, oid, path, commits: [] }));

  return { repository, changes, pieces: take(repository, files, notes), notes };
}

/** The same with the paths that stay, in place of all changes. */
export const indexBlobs = (input: Parameters<typeof stagedBlobs>[0]) => {
  const { changes, ...blobs } = stagedBlobs(input);
  return { ...blobs, paths: changes.filter(({ status }) => !status.startsWith("D")).map(({ path }) => path) };
};

/** Every file of the index that git would commit: path → object. */
export const indexObjects = (repository: GitRepository): ReadonlyMap<string, string> =>
  new Map(
    listIndex(repository).flatMap(({ mode, oid, path }) => (mode.startsWith("100") ? [[path, oid] as const] : [])),
  );

function* take(repository: GitRepository, files: Parameters<typeof readFiles>[1], notes: Notes): Generator<Piece> {
  if (files.length > 0) yield namesPiece(files.map(({ path }) => path));
  yield* readFiles(repository, files, notes);
}

function listChanges(repository: GitRepository, env: Env): readonly Change[] {
  const own = compare(repository, headOf(repository));
  return otherParents(repository, env).reduce((kept, parent) => {
    const theirs = new Set(compare(repository, parent).map(({ path }) => path));
    return kept.filter(({ path, status }) => theirs.has(path) || status === "U");
  }, own);
}

const compare = ({ options }: GitRepository, base: string): readonly Change[] =>
  parseChanges(git(["diff-index", ...listing, filter, base, "--"], options));

/** An unborn branch has no commit yet: all of the index is new. */
const headOf = (repository: GitRepository): string => {
  const result = tryGit(["rev-parse", "-q", "--verify", "HEAD^{commit}"], repository.options);
  return "output" in result ? result.output.toString().trim() : emptyTree(repository);
};

/**
 * The commits a merge in progress brings in: lines of `MERGE_HEAD`; `pre-merge-commit` runs before that file is
 * written, with a variable `GITHEAD_<oid>` for each (git 2.39 `builtin/merge.c`).
 */
function otherParents({ gitDirectory, digits }: GitRepository, env: Env): readonly string[] {
  const named = new RegExp(`^GITHEAD_([0-9a-f]{${digits}})$`);
  const heads = Object.keys(env).flatMap((name) => named.exec(name)?.[1] ?? []);
  return [...new Set([...readLines(join(gitDirectory, "MERGE_HEAD")).map((line) => line.slice(0, digits)), ...heads])];
}

/** Every entry of the index: `mode oid stage<TAB>path`. */
function listIndex({ options, top }: GitRepository): readonly Change[] {
  const output = git(["ls-files", "-s", "-z", "--full-name"], top === undefined ? options : { ...options, cwd: top });
  const raw = output.toString("latin1").split("\0").filter(Boolean);
  const lines = raw.map((line) => {
    const [head = "", name = ""] = [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)];
    const [mode, oid, stage] = head.split(" ");
    return `:000000 ${mode} ${"0".repeat(oid?.length ?? 0)} ${oid} ${stage === "0" ? "A" : "U"}\0${name}\0`;
  });
  return parseChanges(Buffer.from(lines.join(""), "latin1"));
}
