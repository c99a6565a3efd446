/** One part of a history, for several machines: the objects of a repository divided by their sizes. */
import type { Shard } from "../model.ts";
import { digestOf, divide, inShard, type Sized } from "../shard.ts";
import { git } from "./git.ts";
import { noteAbsent } from "./git-absent.ts";
import type { Env } from "./git-env.ts";
import type { History } from "./git-history.ts";
import { readPointer } from "./git-lfs.ts";
import { readObjects } from "./git-objects.ts";
import type { ReadObject } from "./git-objects-batch.ts";
import { newNotes, type Piece } from "./git-objects-model.ts";
import { rangeBlobs } from "./git-range.ts";
import { type GitRepository, openRepository, shallowNote } from "./git-refs.ts";

/** Every object git has here, in the order of the packs, so that reading some of them goes forward. */
const listObjects = ({ options }: GitRepository): readonly Sized[] =>
  git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objectsize)", "--unordered"], options)
    .toString("latin1")
    .split("\n")
    .flatMap((line) => {
      const [id = "", size = ""] = line.split(" ");
      return id === "" ? [] : [{ id, size: Number(size) }];
    });

export interface HistoryPart extends History {
  /** With what was divided in `listing`. */
  readonly shard: Shard;
}

/**
 * As `historyBlobs`, of one part. All parts of one repository hold each object once; the largest holds as many bytes as
 * the mean, but for the size of one object. A name that stands in trees of several parts is in each of them.
 * @throws UnjudgedError where git refuses the repository
 */
export function historyPart(input: { readonly cwd: string; readonly env: Env; readonly shard: Shard }): HistoryPart {
  const repository = openRepository(input.cwd, input.env);
  const notes = newNotes();
  notes.skipped.push(...shallowNote(repository));
  const objects = listObjects(repository);
  const listing = digestOf(objects.map(({ id }) => id));
  const part = {
    repository,
    notes,
    counts: { commits: 0, files: 0, objects: 0, bytes: 0 },
    shard: { ...input.shard, listing },
  };
  return { ...part, pieces: take(part, divide(objects, input.shard)) };
}

function* take(
  { repository, notes, counts, shard }: Omit<HistoryPart, "pieces">,
  oids: readonly string[],
): Generator<Piece> {
  const names = new Set<string>();
  for (const object of readObjects(repository, oids)) {
    if ("missing" in object) {
      const path = `object ${object.missing.slice(0, 12)}`;
      notes.unjudged.push({ path, reason: "its object cannot be read", remedy: "See what git says: git fsck" });
      continue;
    }
    count(counts, object);
    if (object.type !== "tree") yield pieceOf(object.type === "blob" ? "file" : "message", object);
    else if (object.offset === 0) takeNames(object.bytes, repository.digits / 2, names);
    if (object.type !== "blob") continue;
    for (const { bytes, offset } of readPointer(repository, "", object, notes)) {
      yield pieceOf("lfs", { oid: object.oid, bytes, offset });
    }
  }
  if (names.size > 0) {
    const bytes = Buffer.from([...names].join("\n"), "latin1");
    yield { kind: "names", path: "", oid: "", mode: "", commits: [], bytes, offset: 0 };
  }
  noteAbsent(repository, notes, (oid) => inShard(oid, shard));
}

const count = (counts: History["counts"], { type, offset, bytes }: ReadObject): void => {
  counts.bytes += bytes.length;
  if (offset > 0) return;
  counts.objects += 1;
  if (type === "commit") counts.commits += 1;
  if (type === "blob") counts.files += 1;
};

const pieceOf = (kind: Piece["kind"], { oid, bytes, offset }: Pick<ReadObject, "oid" | "bytes" | "offset">): Piece => ({
  kind,
  path: "",
  mode: "",
  commits: [],
  oid,
  bytes,
  offset,
});

/** A tree's entries: mode, space, name, NUL, the raw object name. Names are kept as their bytes. */
const takeNames = (tree: Uint8Array, rawLength: number, names: Set<string>): void => {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
  for (let at = 0; at < bytes.length; ) {
    const [space, end] = [bytes.indexOf(0x20, at), bytes.indexOf(0, at)];
    if (space < 0 || end < 0) return;
    names.add(bytes.toString("latin1", space + 1, end));
    at = end + 1 + rawLength;
  }
};

function* own(pieces: Iterable<Piece>, shard: Shard): Generator<Piece> {
  for (const piece of pieces) if (inShard(piece.oid, shard)) yield piece;
}

/** As `rangeBlobs`, of one part: every part finds out what is new, which costs little, and gives its share of it. */
export const rangePart = (input: {
  readonly cwd: string;
  readonly env: Env;
  readonly range: string;
  readonly shard: Shard;
}) => {
  const { repository, commits, pieces, notes } = rangeBlobs(input);
  const shard = { ...input.shard, listing: digestOf(commits) };
  const count = commits.filter((commit) => inShard(commit, shard)).length;
  return { mode: "diff", repository, notes, shard, pieces: own(pieces, shard), commits: () => count } as const;
};
