import { noteAbsent } from "./git-absent.ts";
import type { Env } from "./git-env.ts";
import { openBatch } from "./git-history-batch.ts";
import { headLength, isData, largestStore } from "./git-history-data.ts";
import { freshPart } from "./git-history-fresh.ts";
import { collectNames, collectNamesSlowly } from "./git-history-names.ts";
import { readStore, type StoredObject, tryEngine } from "./git-history-store.ts";
import { pointerOf, readPointer } from "./git-lfs.ts";
import { readObjects } from "./git-objects.ts";
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
  /** Blobs. */
  files: number;
  objects: number;
  bytes: number;
}

/** Says whether anything would be found in bytes. */
export interface Holds {
  /** In a file, as a whole. */
  readonly file: (bytes: Uint8Array) => boolean;
  /** In text by itself: parts of files, messages. */
  readonly text: (bytes: Uint8Array) => boolean;
}

/**
 * Every object of the repository once, in the order of the store: blobs, commits and tags (stashes and notes are
 * such), and the names in trees. Unreachable ones too: `attribute` tells, for hits alone, what a commit or ref reaches;
 * asking before would cost as much as the reading.
 * @param input `holds`: only objects in which it finds something are given. Text that is stored as the change of
 * another, in which nothing was found, is asked about with its changed lines alone, many at once
 * @throws UnjudgedError where git refuses the repository
 */
export function historyBlobs(input: { readonly cwd: string; readonly env: Env; readonly holds?: Holds }): History {
  const repository = openRepository(input.cwd, input.env);
  const notes = newNotes();
  notes.skipped.push(...shallowNote(repository));
  const counts = { commits: 0, files: 0, objects: 0, bytes: 0 };
  const run = { repository, notes, counts };
  return { ...run, pieces: input.holds === undefined ? takeAll(run) : takeHits(run, input.holds) };
}

type Run = Omit<History, "pieces">;

function* takeAll(run: Run): Generator<Piece> {
  for (const object of takeObjects(run)) {
    if (!("type" in object)) yield object;
    else yield* piecesOf(run, object);
  }
}

function* piecesOf({ repository, notes }: Run, object: StoredObject): Generator<Piece> {
  yield pieceOf(object.type === "blob" ? "file" : "message", object);
  if (object.type !== "blob") return;
  for (const { bytes, offset } of readPointer(repository, "", object, notes)) {
    yield pieceOf("lfs", { ...object, bytes, offset });
  }
}

function* takeHits(run: Run, holds: Holds): Generator<Piece> {
  const batch = openBatch(holds.text);
  const late: string[] = [];
  const settle = (): void => {
    for (const { name } of batch.flush()) late.push(name());
  };

  for (const object of takeObjects(run)) {
    if (!("type" in object)) yield object;
    else if (isWhole(object)) {
      object.clean = !holds.file(object.bytes);
      if (!object.clean) yield* piecesOf(run, object);
    } else {
      const { base, bytes, fresh } = object;
      batch.add(object, base?.clean && fresh !== undefined ? freshPart(bytes, fresh) : bytes);
      if (batch.isFull()) settle();
    }
  }

  settle();
  for (const object of readObjects(run.repository, late)) {
    if (!("missing" in object)) yield* piecesOf(run, { ...object, name: () => object.oid });
  }
}

const isWhole = (object: StoredObject): boolean => {
  const { type, bytes, offset, base, fresh } = object;
  if (offset > 0) return true;
  if (type !== "blob") return false;
  // A change beyond the first lines leaves a file what it was.
  const same = base !== undefined && fresh !== undefined && (fresh[0] ?? 0) > headLength;
  object.data = same && bytes.length > headLength ? base.data : isData(bytes);
  return isStore(bytes, object.data) || (bytes.length > portion && !base?.clean);
};

const isStore = (bytes: Uint8Array, data: boolean): boolean =>
  (data && bytes.length <= largestStore) || pointerOf(bytes) !== undefined;

/** Bytes; more is not copied to be asked about with others. */
const portion = 128 * 1024;

/** Blobs, commits and tags as they are stored; names as pieces. */
function* takeObjects({ repository, notes, counts }: Run): Generator<StoredObject | Piece> {
  const engine = tryEngine();
  const rawLength = repository.digits / 2;
  const names = engine === undefined ? collectNamesSlowly(rawLength) : collectNames(engine, rawLength);

  for (const object of readStore(repository, notes)) {
    const { type, offset } = object;
    counts.bytes += object.bytes.length;
    if (offset === 0) {
      counts.objects += 1;
      if (type === "blob") counts.files += 1;
      else if (type === "commit") counts.commits += 1;
    }
    if (type !== "tree") yield object;
    else if (offset > 0)
      notes.skipped.push({ path: `tree ${object.name().slice(0, 12)}`, reason: "a directory too large" });
    else for (const portion of names.add(object.bytes)) yield namesOf(portion);
  }

  const rest = names.drain();
  if (rest.length > 0) yield namesOf(rest);
  noteAbsent(repository, notes);
}

const pieceOf = (kind: Piece["kind"], object: StoredObject): Piece => ({
  kind,
  path: "",
  mode: "",
  commits: [],
  bytes: object.bytes,
  offset: object.offset,
  get oid() {
    return object.name();
  },
});

const namesOf = (bytes: Buffer): Piece => ({
  kind: "names",
  path: "",
  oid: "",
  mode: "",
  commits: [],
  bytes,
  offset: 0,
});
