import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { UsageError } from "../errors.ts";
import type { Skipped } from "../model.ts";
import { errorCode } from "./disk-names.ts";
import { followLink, repeatWalk, visitDirectory, visitFile, type Walk, type WalkNotes } from "./disk-walk.ts";

/** A file of a listing. */
export interface ListedFile {
  /** Relative to the root, `/` between the parts; bytes that are not UTF-8 as `\xNN`. */
  readonly path: string;
  readonly absolute: string;
  /** The absolute path as bytes, where it is not UTF-8: only this opens the file. */
  readonly raw?: Buffer;
  /** In bytes. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** Reached through a symbolic link: git holds the link's target name, not these bytes. */
  readonly linked: boolean;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** Everything not listed, with the reason; what could not be opened included. */
  readonly skipped: readonly Skipped[];
  /** The part of `skipped` that permissions or the disk kept from us: nothing can be vouched for there. */
  readonly unreadable: readonly Skipped[];
  /** Directories with a `.git` of their own, relative to the root (`""` for the root). */
  readonly repositories: readonly string[];
  /** Files `wants` turned down. */
  readonly unwanted: number;
}

export interface ListOptions {
  /** Files and directories instead of the whole root, relative to it or absolute; a link named here is followed. */
  readonly paths?: readonly string[];
  /** Which files matter, by path; the others are counted, not examined (an `lstat` for each is what a walk costs). */
  readonly wants?: (path: string) => boolean;
  /** Filled with what a later run needs to repeat the walk. */
  readonly notes?: WalkNotes;
}

/**
 * Every file below `root`, sorted by path in each directory. Links are followed inside the root only and never in
 * circles. `node_modules`, bare repositories, pipes, sockets and devices are named as skipped; `.git` is passed over.
 * Throws `UsageError` where the root or a named path does not exist.
 */
export function listFiles(root: string, options: ListOptions = {}): Listing {
  const walk = newWalk(root, options);

  for (const path of options.paths ?? [""]) visitNamed(walk, resolve(walk.root, path));

  return walk;
}

const newWalk = (root: string, { wants = () => true, notes }: ListOptions): Walk => ({
  root: realRoot(root),
  wants,
  files: [],
  skipped: [],
  unreadable: [],
  repositories: [],
  unwanted: 0,
  followed: 0,
  ...(notes === undefined ? {} : { notes }),
});

/**
 * The listing of an earlier walk, whose directories have not changed: only links are followed and files looked at.
 * @param passes by its number, a visit to a file that needs no look, and is left out
 */
export function relistFiles(
  root: string,
  {
    visits,
    unwanted,
    repositories,
  }: { readonly visits: readonly string[]; readonly unwanted: number; readonly repositories: readonly string[] },
  { wants, passes }: Required<Pick<ListOptions, "wants">> & { readonly passes: (index: number) => boolean },
): Listing {
  const walk = newWalk(root, { wants });
  walk.repositories.push(...repositories);
  walk.unwanted = unwanted;
  repeatWalk(walk, visits, passes);
  return walk;
}

function realRoot(root: string): string {
  try {
    return realpathSync.native(root);
  } catch (error) {
    throw missing(root, error);
  }
}

function visitNamed(walk: Walk, absolute: string): void {
  const path = relative(walk.root, absolute).split(sep).join("/");
  let stats: Stats;

  try {
    stats = lstatSync(absolute);
    if (stats.isSymbolicLink()) stats = statSync(absolute);
  } catch (error) {
    throw missing(path, error);
  }

  if (stats.isDirectory()) visitDirectory(walk, { disk: absolute, path, ancestors: [], linked: false });
  else if (lstatSync(absolute).isSymbolicLink())
    followLink(walk, { disk: absolute, path, ancestors: [], linked: false }, true);
  else visitFile(walk, absolute, path, stats, false);
}

const missing = (path: string, error: unknown): UsageError =>
  new UsageError(
    `cannot open \`${path}\` (${errorCode(error)})`,
    "Name a file or directory that exists and that you may read.",
  );
