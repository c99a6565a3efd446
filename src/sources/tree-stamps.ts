/** What tells that a file or directory is the one that was read before: its stamp. */
import { lstatSync, type Stats } from "node:fs";

/** Numbers of a stamp: ctime, mtime (ms), inode, size, device. */
export const width = 5;

/** Milliseconds. Within the grain of a clock a change is not seen in the times: what is so young is read again. */
const grain = 2000;

/** Was it at rest for long enough that a later change must show? */
export const isSettled = ({ ctimeMs, mtimeMs }: Stats, now: number): boolean =>
  Math.max(ctimeMs, mtimeMs) < now - grain;

/** Writes the stamp of row `index`. */
export const setStamp = (stamps: Float64Array, index: number, { ctimeMs, mtimeMs, ino, size, dev }: Stats): void => {
  const at = index * width;
  stamps[at] = ctimeMs;
  stamps[at + 1] = mtimeMs;
  stamps[at + 2] = ino;
  stamps[at + 3] = size;
  stamps[at + 4] = dev;
};

/** Is row `index` the stamp of this file? The ctime alone cannot be set by who changes a file. */
export const hasStamp = (stamps: Float64Array, index: number, { ctimeMs, mtimeMs, ino, size, dev }: Stats): boolean => {
  const at = index * width;
  return (
    stamps[at] === ctimeMs &&
    stamps[at + 1] === mtimeMs &&
    stamps[at + 2] === ino &&
    stamps[at + 3] === size &&
    stamps[at + 4] === dev
  );
};

export const isStamped = (stamps: Float64Array, index: number): boolean => stamps[index * width] !== 0;

/** What a path is now, links not followed; undefined where there is nothing, or nothing that may be looked at. */
export const look = (path: string): Stats | undefined => {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

/** Before each path of a root: nothing where this process stands in it, for that is a third faster to look up. */
export const baseOf = (root: string): string => {
  if (process.cwd() === root) return "";
  return root.endsWith("/") ? root : `${root}/`;
};

/** Stands where there was nothing. */
const nothing = -1;

/** Stamps of paths, also of those where there is nothing; undefined where one was not at rest before `began`. */
export const stampAll = (base: string, paths: readonly string[], began: number): Float64Array | undefined => {
  const stamps = new Float64Array(paths.length * width);
  for (const [index, path] of paths.entries()) {
    const stats = look(base + (path || "."));
    if (stats === undefined) stamps[index * width] = nothing;
    else if (isSettled(stats, began)) setStamp(stamps, index, stats);
    else return undefined;
  }
  return stamps;
};

/** Is at each of these paths what was there, or still nothing? */
export const allStamped = (base: string, paths: readonly string[], stamps: Float64Array): boolean => {
  if (paths.length * width !== stamps.length) return false;
  return paths.every((path, index) => {
    const stats = look(base + (path || "."));
    return stats === undefined ? stamps[index * width] === nothing : hasStamp(stamps, index, stats);
  });
};
