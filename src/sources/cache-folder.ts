import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Where this program may keep what makes the next run faster; undefined where no place is the user's own. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  // Who may write to a file is not told by its mode there.
  if (process.platform === "win32") return undefined;
  const base = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, ".cache"));
  return base?.startsWith("/") ? join(base, "auth-lint") : undefined;
};

/** What is kept is believed as it is, so nobody else may have written it. */
export const isOwn = ({ uid, mode }: Stats): boolean => uid === process.getuid?.() && (mode & 0o022) === 0;

/** A link would lead to where others decide what lies there. */
export const isOwnFolder = (folder: string): boolean => {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && isOwn(stats);
};

const day = 24 * 60 * 60 * 1000;
/** Days after which what nobody has used is taken away. */
const kept = 60;

/** When a file was used last is told by its mtime, to the day. */
const touch = (descriptor: number, { mtimeMs }: Stats): void => {
  const now = Date.now();
  if (mtimeMs > now - day) return;
  try {
    futimesSync(descriptor, now / 1000, now / 1000);
  } catch {
    // A disk that is only read.
  }
};

/** Bytes of a file of the cache folder; undefined where there is none, or where others could have written it. */
export const readOwn = (folder: string, name: string): Buffer | undefined => {
  try {
    if (!isOwnFolder(folder)) return undefined;
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const descriptor = openSync(join(folder, name), flags);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile() || !isOwn(stats)) return undefined;
      touch(descriptor, stats);
      return readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // None yet.
    return undefined;
  }
};

/** Puts a file into the cache folder, whole or not at all, for its user alone. Never throws: a cache may be missing. */
export const keepOwn = (folder: string, name: string, bytes: Uint8Array): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwnFolder(folder)) return;
    const fresh = join(folder, `${name}.${process.pid}`);
    writeFileSync(fresh, bytes, { mode: 0o600, flag: "wx" });
    renameSync(fresh, join(folder, name));
  } catch {
    // A home that cannot be written to: the next run does all of it again.
  }
};

/** Takes away files of the cache folder, by their names, that were not used for long. Never throws. */
export const pruneOwn = (folder: string, names: RegExp): void => {
  try {
    if (!isOwnFolder(folder)) return;
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const stats = names.test(name) ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
      if (stats?.isFile() && stats.mtimeMs < Date.now() - kept * day) rmSync(path, { force: true });
    }
  } catch {
    // Not ours to tidy.
  }
};
