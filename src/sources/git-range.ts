import { UnjudgedError, UsageError } from "../errors.ts";
import { git, tryGit } from "./git.ts";
import type { Env } from "./git-env.ts";
import { listTags, readMessages } from "./git-messages.ts";
import { type Notes, newNotes, type Piece } from "./git-objects-model.ts";
import { type Found, namesPiece, readFiles, withoutContent } from "./git-range-pieces.ts";
import { parseRaw } from "./git-range-raw.ts";
import { type GitRepository, openRepository, shallowNote } from "./git-refs.ts";

export interface Range {
  readonly repository: GitRepository;
  /** Oldest first. */
  readonly commits: readonly string[];
  readonly pieces: Iterable<Piece>;
  /** Filled while the pieces are taken. */
  readonly notes: Notes;
}

/**
 * What every commit of a range brings, not what is left at its end: blobs new against all parents at each path they
 * came to, file names, commit objects, annotated tags on them.
 * @param input `range`: `A..B`; `A...B` as `git diff` means it (what B has since it left A); one commit: that one
 * @throws UsageError for a range git does not know; UnjudgedError where git refuses the repository
 */
export function rangeBlobs(input: { readonly cwd: string; readonly env: Env; readonly range: string }): Range {
  const repository = openRepository(input.cwd, input.env);
  const commits = listCommits(repository, input.range);
  const notes = newNotes();
  notes.skipped.push(...shallowNote(repository));
  return { repository, commits, pieces: take(repository, commits, notes), notes };
}

/** What these commits bring: names, files, the commits themselves. */
export function* commitPieces(repository: GitRepository, commits: readonly string[], notes: Notes): Generator<Piece> {
  if (commits.length === 0) return;
  const files = listNew(repository, commits, notes);
  yield namesPiece(
    files.map(({ path }) => path),
    commits,
  );
  yield* readFiles(repository, files, notes);
  yield* readMessages(repository, new Map(commits.map((oid) => [oid, oid] as const)), notes);
}

function* take(repository: GitRepository, commits: readonly string[], notes: Notes): Generator<Piece> {
  if (commits.length === 0) return;
  yield* commitPieces(repository, commits, notes);
  const inRange = new Set(commits);
  const tags = [...listTags(repository)].filter(([, target]) => inRange.has(target));
  if (tags.length > 0) yield* readMessages(repository, new Map(tags), notes);
}

/** Each blob at each path once, with the commits that brought it there. */
function listNew({ options }: GitRepository, commits: readonly string[], notes: Notes): readonly Found[] {
  const input = Buffer.from(`${commits.join("\n")}\n`);
  const flags = ["--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-renames", "--no-abbrev"];
  const found = new Map<string, Omit<Found, "commits"> & { readonly commits: string[] }>();

  for (const { commit, changes } of parseRaw(git(["diff-tree", ...flags], { ...options, input }))) {
    for (const change of changes) {
      if (withoutContent(change, notes)) continue;
      const { mode, oid, path } = change;
      const known = found.get(`${oid} ${path}`);
      if (known === undefined) found.set(`${oid} ${path}`, { mode, oid, path, commits: [commit] });
      else known.commits.push(commit);
    }
  }

  return [...found.values()];
}

function listCommits(repository: GitRepository, range: string): readonly string[] {
  const result = tryGit(["rev-list", "--reverse", "--topo-order", ...revisions(range), "--"], repository.options);
  if ("output" in result) return result.output.toString("latin1").split("\n").filter(Boolean);
  if (isKnown(repository, range)) {
    throw new UnjudgedError("git cannot walk this range", "See what it says: git rev-list, with the same range.");
  }
  const fetch = repository.shallow ? " This clone is shallow: git fetch --unshallow." : "";
  throw new UsageError("git does not know this range", `Name commits as \`A..B\`, \`A...B\` or one commit.${fetch}`);
}

/** `A...B` walks what B has and A has not; a lone commit walks only itself. */
function revisions(range: string): readonly string[] {
  const [, left = "", dots, right = ""] = /^(.*?)(\.{2,3})(.*)$/.exec(range) ?? [];
  if (dots === undefined) return ["--no-walk", "--end-of-options", `${range}^{commit}`];
  return ["--end-of-options", `${right || "HEAD"}^{commit}`, `^${left || "HEAD"}^{commit}`];
}

const isKnown = ({ options }: GitRepository, range: string): boolean =>
  range
    .split(/\.{2,3}/)
    .every(
      (name) =>
        "output" in tryGit(["rev-parse", "-q", "--verify", "--end-of-options", `${name || "HEAD"}^{commit}`], options),
    );
