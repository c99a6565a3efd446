/** The files a SQLite database is made of, watched from outside: nothing here opens it through SQLite. */
import { type BigIntStats, closeSync, constants, copyFileSync, openSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** Write-ahead log and rollback journal: what they hold is part of the database. */
const companions = ["-wal", "-journal"] as const;

/** The companions with content. A database that has none is complete in its own file. */
export const findCompanions = (absolute: string): readonly string[] =>
  companions.filter((suffix) => (stat(absolute + suffix)?.size ?? 0n) > 0n);

/** Bytes of the database and its companions. */
export const measure = (absolute: string): number =>
  Number(["", ...companions].reduce((sum, suffix) => sum + (stat(absolute + suffix)?.size ?? 0n), 0n));

/** Changes whenever somebody wrote to the database between two calls. */
export const takeStamp = (absolute: string): string =>
  ["", ...companions]
    .map((suffix) => stat(absolute + suffix))
    .map((stats) => (stats === undefined ? "none" : `${stats.ino}:${stats.size}:${stats.mtimeNs}`))
    .join(" ");

/** Copies database and companions into `directory`; shares the blocks where the file system can. */
export function copyDatabase(absolute: string, directory: string): string {
  const copy = join(directory, basename(absolute));
  for (const suffix of ["", ...findCompanions(absolute)]) {
    copyFileSync(absolute + suffix, copy + suffix, constants.COPYFILE_FICLONE);
  }
  return copy;
}

/** The first 16 bytes of every SQLite 3 database (https://sqlite.org/fileformat.html#the_database_header). */
export const sqliteMagic = "SQLite format 3\0";

/** `empty` is a database too: SQLite creates its file before the first table. */
export function sniff(absolute: string): "sqlite" | "empty" | "other" {
  const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));

  try {
    const head = Buffer.alloc(sqliteMagic.length);
    const count = readSync(descriptor, head, 0, head.length, 0);
    if (count === 0) return findCompanions(absolute).length === 0 ? "empty" : "sqlite";
    return head.toString("latin1") === sqliteMagic ? "sqlite" : "other";
  } finally {
    closeSync(descriptor);
  }
}

const stat = (path: string): BigIntStats | undefined => statSync(path, { bigint: true, throwIfNoEntry: false });
