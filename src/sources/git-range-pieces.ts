/** Changes → pieces: each blob is read once, links, submodules and what is missing are told apart. */
import { readPointer } from "./git-lfs.ts";
import { readObjects } from "./git-objects.ts";
import type { ReadObject } from "./git-objects-batch.ts";
import type { Notes, Piece } from "./git-objects-model.ts";
import type { Change } from "./git-range-raw.ts";
import type { GitRepository } from "./git-refs.ts";

export interface Found extends Pick<Change, "mode" | "oid" | "path"> {
  readonly commits: readonly string[];
}

/** The pieces of these files; one blob at several paths is read once and given for each. */
export function* readFiles(repository: GitRepository, files: readonly Found[], notes: Notes): Generator<Piece> {
  const places = new Map<string, Found[]>();
  for (const file of files) {
    const known = places.get(file.oid);
    if (known === undefined) places.set(file.oid, [file]);
    else known.push(file);
  }

  for (const object of readObjects(repository, [...places.keys()])) {
    if ("missing" in object) {
      for (const { path } of places.get(object.missing) ?? []) noteMissing(repository, path, notes);
      continue;
    }
    for (const file of places.get(object.oid) ?? []) yield* piecesOf(repository, file, object, notes);
  }
}

function* piecesOf(repository: GitRepository, file: Found, object: ReadObject, notes: Notes): Generator<Piece> {
  const { path, oid, mode, commits } = file;
  yield { kind: "file", path, oid, mode, commits, bytes: object.bytes, offset: object.offset };
  for (const { bytes, offset } of readPointer(repository, path, object, notes)) {
    yield { kind: "lfs", path, oid, mode, commits, bytes, offset };
  }
}

function noteMissing(repository: GitRepository, path: string, notes: Notes): void {
  notes.unjudged.push(
    repository.partial
      ? {
          path,
          reason: "its content is not in this partial clone",
          remedy: "Fetch it, then run again: git fetch --refetch --no-filter",
        }
      : { path, reason: "its object is missing or damaged", remedy: "See what git says: git fsck --connectivity-only" },
  );
}

/** What a change is, where it is not a file: a submodule (its commits are another repository's), an open conflict. */
export function withoutContent({ mode, status, path }: Change, notes: Notes): boolean {
  if (mode === "160000") {
    notes.skipped.push({ path, reason: "submodule: its content is not in this repository" });
    return true;
  }
  if (status.startsWith("U")) {
    notes.skipped.push({ path, reason: "in conflict: git cannot commit it yet" });
    return true;
  }
  return mode === "000000" || /^0+$/.test(mode);
}

/** Paths as a piece, one a line: a token in a file's name is as public as one in the file. */
export const namesPiece = (paths: readonly string[], commits: readonly string[] = []): Piece => ({
  kind: "names",
  path: "",
  oid: "",
  mode: "",
  bytes: Buffer.from(paths.map((path) => path.replaceAll("\n", " ")).join("\n")),
  offset: 0,
  commits,
});
