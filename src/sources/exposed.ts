/** Reads the files that are, or could be, committed: one after the other, so that memory holds one. */
import { lstatSync, readlinkSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Exposure, Skipped, Source } from "../model.ts";
import { encodeName, errorCode } from "./disk-names.ts";
import { readLimit, readSource, type Unjudged } from "./disk-read.ts";
import type { GitListing } from "./exposure.ts";
import { readPieces } from "./git-lfs.ts";

export interface ExposedFile {
  /** Relative to the root. */
  readonly path: string;
  readonly exposure: Exposure;
}

/** Filled while the files are taken. */
export interface ExposedNotes {
  readonly skipped: Skipped[];
  readonly unjudged: Unjudged[];
}

/**
 * The files of the listings, those below `paths` where some are named.
 * @param paths as typed, relative to `root` or absolute; empty: all
 */
export const exposedFiles = (
  root: string,
  paths: readonly string[],
  listings: readonly GitListing[],
): readonly ExposedFile[] => {
  const named = paths.map((path) => relative(root, resolve(root, path)).split(sep).join("/"));
  const isNamed = (path: string): boolean =>
    named.length === 0 || named.some((name) => name === "" || path === name || path.startsWith(`${name}/`));
  const found: ExposedFile[] = [];
  for (const { files } of listings) {
    for (const [path, exposure] of files) if (isNamed(path)) found.push({ path, exposure });
  }
  return found;
};

/** The bytes of a path whose name is not UTF-8; undefined where the path is what the file is called. */
const rawName = (root: string, path: string): Buffer | undefined => {
  const bytes = encodeName(path);
  // A name may really hold a backslash, an x and two digits.
  if (bytes === undefined || lstatSync(join(root, path), { throwIfNoEntry: false })) return undefined;
  return Buffer.concat([Buffer.from(`${root}${sep}`), bytes]);
};

/** A file that is not held whole: pieces that overlap. */
function* readLarge(raw: Buffer | string, { path, exposure }: ExposedFile, notes: ExposedNotes): Generator<Source> {
  try {
    for (const { bytes, offset } of readPieces(raw)) yield { path, exposure, bytes, ...(offset > 0 ? { offset } : {}) };
  } catch (error) {
    noteFailure(path, error, notes);
  }
}

const noteFailure = (path: string, error: unknown, notes: ExposedNotes): void => {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    notes.skipped.push({ path, reason: "in the index, not in the work tree (`auth-lint staged` reads the index)" });
  } else {
    notes.unjudged.push({
      path,
      reason: `cannot be read (${code})`,
      remedy: "Run auth-lint as the user who owns it.",
    });
  }
};

const readExposedFile = (
  root: string,
  { path, exposure }: ExposedFile,
  notes: ExposedNotes,
): Source | Iterable<Source> | undefined => {
  const absolute = join(root, path);
  try {
    const raw = rawName(root, path);
    const stats = lstatSync(raw ?? absolute);
    // A repository of its own, or a submodule: it has a listing itself.
    if (stats.isDirectory()) return undefined;
    // Git records what a link says, not what it leads to.
    if (stats.isSymbolicLink()) return { path, exposure, bytes: readlinkSync(raw ?? absolute, { encoding: "buffer" }) };
    if (stats.isFile() && stats.size > readLimit) return readLarge(raw ?? absolute, { path, exposure }, notes);
    const file = {
      path,
      absolute,
      ...(raw ? { raw } : {}),
      size: stats.size,
      mode: stats.mode & 0o7777,
      linked: false,
    };
    const result = readSource(file, exposure);
    if ("source" in result) return result.source;
    if ("skipped" in result) notes.skipped.push(result.skipped);
    else notes.unjudged.push(result.unjudged);
  } catch (error) {
    noteFailure(path, error, notes);
  }
  return undefined;
};

/**
 * Sources of the files, in order; a large one as pieces with an offset, each valid until the next is taken. What could not be read is named in `notes`.
 * @param known files that were read already, by path
 */
export function* readExposed(
  root: string,
  files: readonly ExposedFile[],
  known: ReadonlyMap<string, Source>,
  notes: ExposedNotes,
): Generator<Source> {
  for (const file of files) {
    const source = known.get(file.path) ?? readExposedFile(root, file, notes);
    if (source === undefined) continue;
    if ("bytes" in source) yield source.exposure === file.exposure ? source : { ...source, exposure: file.exposure };
    else yield* source;
  }
}
