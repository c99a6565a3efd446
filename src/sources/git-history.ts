import type { Env } from "./git-env.ts";
import { collectNames, type NameCollector } from "./git-history-names.ts";
import { readStore, type StoredObject } from "./git-history-store.ts";
import { readPointer } from "./git-lfs.ts";
import { type Notes, newNotes, type Piece } from "./git-objects-model.ts";
import { type GitRepository, openRepository, shallowNote } from "./git-refs.ts";

export interface History {
  readonly repository: GitRepository;
  readonly pieces: Iterable<Piece>;
  /** Filled while the pieces are taken. */
  readonly notes: Notes;
  /** What was read so far. */
  readonly counts: Counts;
}

export interface Counts {
  commits: number;
  objects: number;
  bytes: number;
}

/**
 * Every object of the repository once, in the order of the store: blobs, commits and tags (stashes and notes are
 * such), and the names in trees. Unreachable ones too: `attribute` tells, for hits alone, what a commit or ref reaches;
 * asking before would cost as much as the reading.
 * @throws UnjudgedError where git refuses the repository
 */
export function historyBlobs(input: { readonly cwd: string; readonly env: Env }): History {
  const repository = openRepository(input.cwd, input.env);
  const notes = newNotes();
  notes.skipped.push(...shallowNote(repository));
  const counts = { commits: 0, objects: 0, bytes: 0 };
  return { repository, pieces: take(repository, notes, counts), notes, counts };
}

/** Names are searched in such portions. */
const namesAtOnce = 256 * 1024;

function* take(repository: GitRepository, notes: Notes, counts: Counts): Generator<Piece> {
  const names = collectNames(repository.digits / 2);

  for (const object of readStore(repository, notes)) {
    if (object.offset === 0) counts.objects += 1;
    counts.bytes += object.bytes.length;
    if (object.type === "tree") {
      names.add(object.bytes);
      if (names.waiting() > namesAtOnce) yield drain(names);
      continue;
    }
    if (object.type === "commit") counts.commits += 1;
    yield pieceOf(object.type === "blob" ? "file" : "message", object);
    if (object.type !== "blob") continue;
    for (const { bytes, offset } of readPointer(repository, "", object, notes)) {
      yield pieceOf("lfs", { type: "blob", oid: object.oid, bytes, offset });
    }
  }

  if (names.waiting() > 0) yield drain(names);
}

const pieceOf = (kind: Piece["kind"], object: StoredObject): Piece => ({
  kind,
  path: "",
  mode: "",
  commits: [],
  bytes: object.bytes,
  offset: object.offset,
  get oid() {
    return object.oid;
  },
});

const drain = (names: NameCollector): Piece => ({
  kind: "names",
  path: "",
  oid: "",
  mode: "",
  commits: [],
  bytes: names.drain(),
  offset: 0,
});
