import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { errorCode } from "./disk-names.ts";
import { type Cells, takeCells } from "./sqlite-cells.ts";
import { copyDatabase, findCompanions, measure, sniff, takeStamp } from "./sqlite-files.ts";
import { loadSqlite } from "./sqlite-module.ts";
import { withTemporaryDirectory } from "./temporary.ts";

export type CellsResult =
  | { readonly cells: Cells }
  | { readonly unjudged: { readonly reason: string; readonly remedy: string } };

/** Bytes that are copied at most; a database without a log is read in place, whatever its size. */
const copyLimit = 1024 ** 3;

const attempts = 5;

/**
 * The rows of a runtime's database that hold or steer credentials, committed ones in its write-ahead log included.
 * Nothing beside the database is created, changed or locked: even a read-only SQLite connection writes `-shm` and
 * `-wal` files, so it is opened as immutable, or copied first when a log holds part of it.
 * @param path absolute
 */
export async function readCells(path: string): Promise<CellsResult> {
  try {
    // The log lies beside the file a link leads to, not beside the link.
    const absolute = realpathSync(path);
    const kind = sniff(absolute);
    if (kind === "empty") return { cells: {} };
    if (kind === "other") {
      return unjudged(
        "not an SQLite database",
        "Restore it from a backup, or remove it if its program did not write it.",
      );
    }
    return readWhole(absolute);
  } catch (error) {
    return explain(error);
  }
}

function readWhole(absolute: string): CellsResult {
  const sqlite = loadSqlite();
  if (sqlite === undefined) {
    return unjudged(
      `Node ${process.versions.node} cannot read SQLite`,
      "Run auth-lint with Node 22.13 or newer; the Node that OpenClaw runs on will do.",
    );
  }

  const open = (location: string): Cells => {
    const database = new sqlite.DatabaseSync(location, { readOnly: true });
    try {
      database.exec("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON");
      return takeCells(database);
    } finally {
      database.close();
    }
  };

  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stamp = takeStamp(absolute);
    const result = findCompanions(absolute).length === 0 ? readInPlace(absolute, open) : readCopy(absolute, open);
    if (takeStamp(absolute) === stamp) return result();
  }
  return unjudged("written to while it was read", "Run again, or stop its program first (`openclaw gateway stop`).");
}

/** A reading whose outcome counts only if nobody wrote meanwhile: an error may come from that too. */
type Reading = () => CellsResult;

function readInPlace(absolute: string, open: (location: string) => Cells): Reading {
  try {
    const cells = open(`${pathToFileURL(absolute).href}?immutable=1`);
    return () => ({ cells });
  } catch (error) {
    // Node before 22.15 takes the URL for a file name.
    return errorNumber(error) === cannotOpen ? readCopy(absolute, open) : () => explain(error);
  }
}

function readCopy(absolute: string, open: (location: string) => Cells): Reading {
  if (measure(absolute) > copyLimit) {
    const reason = "its write-ahead log is not empty, and it is too large to be copied (over 1 GB)";
    return () =>
      unjudged(reason, "Stop its program (`openclaw gateway stop`) so that it folds the log in, then run again.");
  }

  try {
    const cells = withTemporaryDirectory((directory) => open(copyDatabase(absolute, directory)));
    return () => ({ cells });
  } catch (error) {
    return () => explain(error);
  }
}

const unjudged = (reason: string, remedy: string): CellsResult => ({ unjudged: { reason, remedy } });

/** SQLITE_CANTOPEN, SQLITE_CORRUPT, SQLITE_NOTADB (https://sqlite.org/rescode.html). */
const cannotOpen = 14;
const broken: readonly unknown[] = [11, 26];

/** SQLite's messages may quote the schema, which is the file's own text: only its codes are used. */
function explain(error: unknown): CellsResult {
  const code = errorCode(error);
  const number = errorNumber(error);
  if (typeof number === "number" && broken.includes(number & 0xff)) {
    return unjudged("the database is damaged", "Restore it from a backup; `sqlite3 FILE .recover` saves what is left.");
  }
  if (code === "ENOENT") return unjudged("gone before it was read", "Run again.");
  if (code === "EACCES" || code === "EPERM") {
    return unjudged("not readable by this user", "Run auth-lint as the user who owns the file.");
  }
  if (code === "ENOSPC") return unjudged("no room for a temporary copy", "Free some disk space, then run again.");
  const which = number === undefined ? code : `SQLite error ${number}`;
  return unjudged(`cannot be read (${which})`, "Check it with its program (`openclaw doctor`), then run again.");
}

const errorNumber = (error: unknown): unknown =>
  error instanceof Error && "errcode" in error ? error.errcode : undefined;
