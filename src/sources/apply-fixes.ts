/** Writes what fixes have made: the files of one set all, or none of them. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { errorCode } from "./disk-names.ts";

export interface FileChange {
  /** Relative to the root. */
  readonly path: string;
  /** As it was read; `undefined`: it is not there yet. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
  /** Other permission bits than those it has. */
  readonly mode?: number;
}

/** What stands in the way, in words. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

interface Target {
  readonly change: FileChange;
  readonly absolute: string;
  readonly stats: Stats | undefined;
}

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;

const isSame = (one: Stats | undefined, other: Stats | undefined): boolean =>
  one?.ino === other?.ino && one?.size === other?.size && one?.mtimeMs === other?.mtimeMs;

const lookAt = (absolute: string): Stats | undefined => lstatSync(absolute, { throwIfNoEntry: false });

const changedMeanwhile = "it changed since it was read: run auth-lint again";

/** Folders may be links as long as they stay below the root; the file itself may be none. */
const isInside = (root: string, absolute: string): boolean => {
  const way = relative(realpathSync(root), realpathSync(dirname(absolute)));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way);
};

const objectionTo = ({ change, absolute, stats }: Target, root: string): string | undefined => {
  if (!isInside(root, absolute)) return "it lies outside what is checked";
  if (stats === undefined) return change.before === undefined ? undefined : changedMeanwhile;
  if (stats.isSymbolicLink()) return "it is a link: mend the file it leads to";
  if (!stats.isFile()) return "it is no regular file";
  if (change.before === undefined || !sameBytes(readFileSync(absolute), change.before)) return changedMeanwhile;
  if (sameBytes(change.before, change.after)) return undefined;
  if ((stats.mode & 0o200) === 0) return "it is read-only: make it writable first";
  return stats.nlink > 1 ? "it has other names (hard links) that would keep what it was" : undefined;
};

const whyNot = (error: unknown): string =>
  errorCode(error) === "ENOENT" ? changedMeanwhile : "it cannot be written: is it, and its folder, this user's?";

/** Writes beside the file, with its mode and owner; gives the name. */
const writeBeside = (
  absolute: string,
  bytes: Uint8Array,
  stats: Stats | undefined,
  mode: number | undefined,
): string => {
  const fresh = join(dirname(absolute), `.${basename(absolute)}.auth-lint-${process.pid}`);
  const descriptor = openSync(fresh, "wx", 0o600);
  try {
    writeFileSync(descriptor, bytes);
    const own = fstatSync(descriptor);
    if (stats && (stats.uid !== own.uid || stats.gid !== own.gid)) fchownSync(descriptor, stats.uid, stats.gid);
    fchmodSync(descriptor, mode ?? (stats ? stats.mode & 0o7777 : 0o644));
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return fresh;
};

const changeMode = (absolute: string, mode: number): void => {
  const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    fchmodSync(descriptor, mode);
  } finally {
    closeSync(descriptor);
  }
};

/** As it was before. */
const restore = ({ change, absolute, stats }: Target): void => {
  if (change.before === undefined) rmSync(absolute, { force: true });
  else if (sameBytes(change.before, change.after)) changeMode(absolute, (stats?.mode ?? 0o600) & 0o7777);
  else renameSync(writeBeside(absolute, change.before, stats, undefined), absolute);
};

/** Takes a file away that was made here, unless somebody has written into it since. */
export const removeFile = (root: string, path: string, bytes: Uint8Array): void => {
  const absolute = resolve(root, path);
  if (lookAt(absolute)?.isFile() && sameBytes(readFileSync(absolute), bytes)) rmSync(absolute);
};

/**
 * Changes files wholly or not at all: each is written beside itself, synced and moved over. A file that is no longer
 * what was read, a link, a read-only one stops the whole set, and what was moved already is put back.
 * @param move for tests: what moves a file over another
 * @returns what stood in the way; `undefined`: all is written
 */
export const changeFiles = (root: string, changes: readonly FileChange[], move = renameSync): Failure | undefined => {
  const targets = changes.map((change): Target => {
    const absolute = resolve(root, change.path);
    return { change, absolute, stats: lookAt(absolute) };
  });
  const fresh = new Map<Target, string>();
  const done: Target[] = [];
  let current = targets[0];
  try {
    for (const target of targets) {
      current = target;
      const reason = objectionTo(target, root);
      if (reason !== undefined) return { path: target.change.path, reason };
    }
    for (const target of targets) {
      current = target;
      const { before, after, mode } = target.change;
      if (before !== undefined && sameBytes(before, after)) continue;
      fresh.set(target, writeBeside(target.absolute, after, target.stats, mode));
    }
    for (const target of targets) {
      current = target;
      const { absolute, stats, change } = target;
      const name = fresh.get(target);
      if (!isSame(lookAt(absolute), stats) || objectionTo(target, root) !== undefined) throw new Meanwhile();
      if (name !== undefined) move(name, absolute);
      else if (change.mode !== undefined) changeMode(absolute, change.mode);
      done.push(target);
    }
    return undefined;
  } catch (error) {
    for (const target of done.toReversed()) restore(target);
    const reason = error instanceof Meanwhile ? changedMeanwhile : whyNot(error);
    return { path: current?.change.path ?? "", reason };
  } finally {
    for (const name of fresh.values()) rmSync(name, { force: true });
  }
};

class Meanwhile extends Error {}
