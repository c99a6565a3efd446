/** Which files git's index knows by the same times, inode and size as we do: then git can tell that they are unchanged. */
import { isStamped, width } from "./tree-stamps.ts";

/** Bytes of an entry's stat data, object id (SHA-1) and flags (git's `Documentation/gitformat-index.txt`). */
const fixed = 62;
const idAt = 40;
const plainFiles = 0o10;

/** What an entry says of a file; times in whole seconds, as git compares them. */
export interface IndexEntry {
  readonly ctime: number;
  readonly mtime: number;
  /** The low 32 bits of each. */
  readonly inode: number;
  readonly size: number;
}

export interface ReadIndex {
  /** By path as git writes it, from the top; those of plain files git looks at, without conflict. */
  readonly entry: (path: string) => IndexEntry | undefined;
  /** Unix time in seconds of the youngest file: one no older than the index is compared by its content. */
  readonly youngest: number;
}

const entryAt = (bytes: Buffer, at: number): IndexEntry => ({
  ctime: bytes.readUInt32BE(at),
  mtime: bytes.readUInt32BE(at + 8),
  inode: bytes.readUInt32BE(at + 20),
  size: bytes.readUInt32BE(at + 36),
});

/** Entries of versions 2 and 3 with SHA-1; undefined for others, and where something does not fit. */
export const readIndex = (bytes: Buffer): ReadIndex | undefined => {
  if (bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "DIRC") return undefined;
  const version = bytes.readUInt32BE(4);
  if (version !== 2 && version !== 3) return undefined;
  // Where they lie: there may be a million of them.
  const places = new Map<string, number>();
  let youngest = 0;
  let at = 12;
  for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
    if (at + fixed > bytes.length) return undefined;
    const flags = bytes.readUInt16BE(at + idAt + 20);
    const isExtended = (flags & 0x4000) !== 0;
    const start = at + fixed + (isExtended ? 2 : 0);
    const end = bytes.indexOf(0, start);
    // The length of the name is said twice; another kind of object ids would not agree.
    if (end === -1 || Math.min(end - start, 0xfff) !== (flags & 0xfff)) return undefined;
    const mtime = bytes.readUInt32BE(at + 8);
    youngest = Math.max(youngest, mtime);
    // Taken for unchanged, in conflict, or, in the extended flags, left out of the work tree or only intended.
    const isLookedAt = (flags & 0xb000) === 0 && !isExtended;
    if (isLookedAt && bytes.readUInt32BE(at + 24) >>> 12 === plainFiles)
      places.set(bytes.toString("utf8", start, end), at);
    at += (end - at + 8) & ~7;
  }
  const entry = (path: string): IndexEntry | undefined => {
    const place = places.get(path);
    return place === undefined ? undefined : entryAt(bytes, place);
  };
  return { entry, youngest };
};

/** Is row `index` the stamp of a file the index knows by the same? Stamps are of files at rest: seconds are enough. */
export const isIndexed = (stamps: Float64Array, index: number, entry: IndexEntry | undefined): boolean => {
  if (entry === undefined || !isStamped(stamps, index)) return false;
  const [ctime = 0, mtime = 0, inode = 0, size = 0] = stamps.subarray(index * width, index * width + 4);
  return (
    Math.floor(ctime / 1000) === entry.ctime &&
    Math.floor(mtime / 1000) === entry.mtime &&
    inode % 2 ** 32 === entry.inode &&
    size === entry.size
  );
};
