/** What a push brings: every commit the other side has not, the tags themselves, and what lone tags name. */
import { UnjudgedError } from "../errors.ts";
import type { PushedRef } from "../hooks/pushed.ts";
import { tryGit } from "./git.ts";
import type { Env } from "./git-env.ts";
import { readMessages } from "./git-messages.ts";
import { newNotes, type Piece } from "./git-objects-model.ts";
import { commitPieces, type Range } from "./git-range.ts";
import { type Found, namesPiece, readFiles } from "./git-range-pieces.ts";
import { parseChanges } from "./git-range-raw.ts";
import { type GitRepository, openRepository, shallowNote } from "./git-refs.ts";

/** A ref with what it leads to: through tags of tags to a commit, seldom to a file or a folder. */
interface Target {
  readonly ref: string;
  readonly tags: readonly string[];
  readonly type: string;
  readonly oid: string;
}

const ask = ({ options }: GitRepository, args: readonly string[], input?: string): string => {
  const result = tryGit(args, input === undefined ? options : { ...options, input: Buffer.from(input) });
  if ("output" in result) return result.output.toString("latin1");
  throw new UnjudgedError("git cannot tell what is pushed", `${result.remedy}; an object may be missing: git fsck`);
};

const targetOf = (repository: GitRepository, ref: PushedRef): Target => {
  const tags: string[] = [];
  for (let oid = ref.to; ; ) {
    const type = ask(repository, ["cat-file", "-t", oid]).trim();
    if (type !== "tag") return { ref: ref.ref, tags, type, oid };
    tags.push(oid);
    oid = /^object ([0-9a-f]+)$/m.exec(ask(repository, ["cat-file", "tag", oid]))?.[1] ?? "";
  }
};

const isHere = ({ options }: GitRepository, oid: string): boolean =>
  "output" in tryGit(["cat-file", "-e", `${oid}^{commit}`], options);

/** What the other side has, as far as is known here. */
const known = (repository: GitRepository, refs: readonly PushedRef[], other: Other): readonly string[] => {
  if ("everything" in other) return ["--all"];
  const theirs = refs.flatMap(({ from }) => (from !== undefined && isHere(repository, from) ? [from] : []));
  return [...(other.remote === undefined ? [] : [`--remotes=${other.remote}`]), ...theirs];
};

const lines = (oids: readonly string[]): string => oids.map((oid) => `${oid}\n`).join("");

/** `remote`: a name whose refs were fetched; undefined for a bare URL. `everything`: this repository receives. */
type Other = { readonly remote: string | undefined } | { readonly everything: true };

/** A folder's files; one that a lone tag names is a folder of no commit. */
const filesOf = (repository: GitRepository, { type, oid }: Target): readonly Found[] => {
  if (type === "blob") return [{ mode: "100644", oid, path: `object ${oid.slice(0, 12)}`, commits: [] }];
  if (type !== "tree") return [];
  const empty = ask(repository, ["hash-object", "-t", "tree", "--stdin"], "").trim();
  const listed = ask(repository, ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-abbrev", empty, oid]);
  return parseChanges(Buffer.from(listed, "latin1"))
    .filter(({ mode }) => mode !== "160000")
    .map(({ mode, oid: file, path }) => ({ mode, oid: file, path, commits: [] }));
};

function* take(
  { repository, notes }: Omit<Range, "commits" | "pieces">,
  commits: readonly string[],
  targets: readonly Target[],
  refs: readonly PushedRef[],
): Generator<Piece> {
  // The other side shows what a branch is called, too.
  if (refs.length > 0) yield namesPiece(refs.map(({ ref }) => ref));
  yield* commitPieces(repository, commits, notes);
  for (const { tags, oid, ref } of targets) {
    if (tags.length === 0) continue;
    const read = readMessages(repository, new Map(tags.map((tag) => [tag, oid] as const)), notes);
    for (const piece of read) yield { ...piece, path: ref };
  }
  const files = targets.flatMap((target) => filesOf(repository, target));
  if (files.length > 0) yield* readFiles(repository, files, notes);
}

/**
 * The pieces of a push, from inside its hook.
 * @throws UnjudgedError where git cannot walk what is pushed
 */
export function pushedBlobs(input: {
  readonly cwd: string;
  readonly env: Env;
  readonly refs: readonly PushedRef[];
  readonly other: Other;
}): Range {
  const repository = openRepository(input.cwd, input.env);
  const notes = newNotes();
  notes.skipped.push(...shallowNote(repository));
  const targets = input.refs.map((ref) => targetOf(repository, ref));
  const tips = [...new Set(targets.flatMap(({ type, oid }) => (type === "commit" ? [oid] : [])))];
  const walk = ["rev-list", "--reverse", "--topo-order"];
  const theirs = ["--not", ...known(repository, input.refs, input.other)];
  // Tips go through standard input: thousands of refs do not fit on a command line.
  const listed = tips.length === 0 ? "" : ask(repository, [...walk, "--stdin", ...theirs], lines(tips));
  const commits = listed.split("\n").filter(Boolean);
  return { repository, commits, pieces: take({ repository, notes }, commits, targets, input.refs), notes };
}
