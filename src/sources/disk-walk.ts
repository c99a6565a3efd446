/** The walk behind `listFiles`: mutates one `Walk` as it goes, so that a big tree costs no copying. */
import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { sep } from "node:path";
import type { Skipped } from "../model.ts";
import type { ListedFile } from "./disk.ts";
import { type DiskPath, decodeName, errorCode, joinDisk, joinPath } from "./disk-names.ts";

export interface Walk {
  /** Absolute, without links. */
  readonly root: string;
  readonly wants: (path: string) => boolean;
  readonly files: ListedFile[];
  readonly skipped: Skipped[];
  readonly unreadable: Skipped[];
  readonly repositories: string[];
  unwanted: number;
  /** Filled for whom remembers the walk. */
  readonly notes?: WalkNotes;
  /** Linked directories entered so far. */
  followed: number;
}

/** What a walk came by, outside linked directories: enough to repeat it without looking. */
export interface WalkNotes {
  /** By path, relative to the root. */
  readonly directories: string[];
  /** In order: `f` a file to be examined, `l` a link, `c` a closed directory; then the path. */
  readonly visits: string[];
  /** Directories that hold a `.gitignore`. */
  readonly ignoring: string[];
  unwanted: number;
  /** Something was met that cannot be repeated so. */
  odd: boolean;
}

/** Where the walk stands: a directory, or a link about to be followed. */
export interface Spot {
  readonly disk: DiskPath;
  readonly path: string;
  /** Real paths of the directories that lead here; filled only where a link is near. */
  readonly ancestors: readonly string[];
  readonly linked: boolean;
}

/** Linked directories entered in one walk; more is a maze, and its rest is named as skipped. */
const linkLimit = 1000;

/** Directories that are never entered, and named. */
const closed: Readonly<Record<string, string>> = {
  node_modules: "installed packages",
};

export function visitDirectory(walk: Walk, spot: Spot): void {
  const entries = readEntries(walk, spot);
  if (entries === undefined) return;

  const names = new Set(entries.map((entry) => entry.name));
  const notes = spot.linked ? undefined : walk.notes;
  notes?.directories.push(spot.path);
  if (names.has(".gitignore")) notes?.ignoring.push(spot.path);
  if (names.has(".git") && !spot.linked) walk.repositories.push(spot.path);
  if (["HEAD", "objects", "refs"].every((name) => names.has(name))) {
    walk.skipped.push({ path: spot.path || ".", reason: "a bare git repository (`auth-lint history` reads it)" });
    if (notes !== undefined) notes.odd = true;
    return;
  }

  for (const entry of entries) visitEntry(walk, spot, entry);
}

interface Entry {
  readonly name: string;
  readonly disk: DiskPath;
  readonly dirent: Dirent<string> | Dirent<Buffer>;
}

function readEntries(walk: Walk, spot: Spot): Entry[] | undefined {
  try {
    let entries: Entry[] = readdirSync(spot.disk, { withFileTypes: true }).map((dirent) => ({
      name: dirent.name,
      disk: dirent.name,
      dirent,
    }));
    // A replacement character means a name that is not UTF-8: only its bytes open it.
    if (entries.some((entry) => entry.name.includes("\uFFFD"))) {
      entries = readdirSync(spot.disk, { withFileTypes: true, encoding: "buffer" }).map((dirent) => ({
        name: decodeName(dirent.name),
        disk: dirent.name.toString().includes("\uFFFD") ? dirent.name : dirent.name.toString(),
        dirent,
      }));
    }
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    refuse(walk, spot.path || ".", error);
    return undefined;
  }
}

function visitEntry(walk: Walk, spot: Spot, { name, disk, dirent }: Entry): void {
  // Git's own directory is none of the content; `auth-lint history` reads what was committed.
  if (name === ".git") return;
  const path = joinPath(spot.path, name);
  const reason = Object.hasOwn(closed, name) ? closed[name] : undefined;
  const notes = spot.linked ? undefined : walk.notes;
  if (notes !== undefined && typeof disk !== "string") notes.odd = true;
  if (reason !== undefined) {
    notes?.visits.push(`c${path}`);
    walk.skipped.push({ path, reason });
    return;
  }

  const inner = { ...spot, disk: joinDisk(spot.disk, disk), path };
  if (dirent.isDirectory()) visitDirectory(walk, inner);
  else if (dirent.isSymbolicLink()) {
    notes?.visits.push(`l${path}`);
    followLink(walk, inner, false);
  } else if (dirent.isFile() && !walk.wants(path)) {
    walk.unwanted += 1;
    if (notes !== undefined) notes.unwanted += 1;
  } else {
    notes?.visits.push(`f${path}`);
    examine(walk, inner);
  }
}

/** Looks at what may be a file. */
function examine(walk: Walk, { disk, path, linked }: Spot): void {
  try {
    visitFile(walk, disk, path, lstatSync(disk), linked);
  } catch (error) {
    refuse(walk, path, error);
  }
}

/** Goes again where a walk went, in its order. `passes`: by its number, a visit that needs no look. */
export function repeatWalk(walk: Walk, visits: readonly string[], passes: (index: number) => boolean): void {
  for (const [index, visit] of visits.entries()) {
    const path = visit.slice(1);
    const spot = { disk: joinDisk(walk.root, path), path, ancestors: [], linked: false };
    if (visit.startsWith("c")) walk.skipped.push({ path, reason: closed[path.slice(path.lastIndexOf("/") + 1)] ?? "" });
    else if (visit.startsWith("l")) followLink(walk, spot, false);
    else if (!passes(index)) examine(walk, spot);
  }
}

export function visitFile(walk: Walk, disk: DiskPath, path: string, stats: Stats, linked: boolean): void {
  if (!stats.isFile()) {
    walk.skipped.push({ path, reason: nameKind(stats) });
    return;
  }

  walk.files.push({
    path,
    absolute: disk.toString(),
    ...(typeof disk === "string" ? {} : { raw: disk }),
    size: stats.size,
    mode: stats.mode & 0o7777,
    linked,
  });
}

const nameKind = (stats: Stats): string => {
  if (stats.isFIFO()) return "a pipe, not a file";
  if (stats.isSocket()) return "a socket, not a file";
  if (stats.isDirectory()) return "a directory where a file was";
  return stats.isBlockDevice() || stats.isCharacterDevice() ? "a device, not a file" : "not a regular file";
};

/** @param named the user gave this link as an argument: it may lead out of the root */
export function followLink(walk: Walk, spot: Spot, named: boolean): void {
  try {
    const target = realpathSync(spot.disk);
    const stats = statSync(spot.disk);
    const refusal = named ? undefined : refuseLink(walk, spot, target, stats);

    if (refusal !== undefined) walk.skipped.push({ path: spot.path, reason: refusal });
    else if (stats.isDirectory()) {
      walk.followed += 1;
      visitDirectory(walk, { ...spot, linked: true });
    } else if (walk.wants(spot.path)) visitFile(walk, spot.disk, spot.path, stats, true);
    else walk.unwanted += 1;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") walk.skipped.push({ path: spot.path, reason: "a link to nothing" });
    else if (code === "ELOOP") walk.skipped.push({ path: spot.path, reason: "a link that leads to itself" });
    else refuse(walk, spot.path, error);
  }
}

function refuseLink(walk: Walk, spot: Spot, target: string, stats: Stats): string | undefined {
  if (!isBelow(target, walk.root)) return "a link out of the checked directory";
  if (!stats.isDirectory()) return undefined;
  // Links inside linked directories would multiply: every path through them is one more walk.
  if (spot.linked) return "a link inside a linked directory";
  if (walk.followed >= linkLimit) return `a link to a directory, after ${linkLimit} others`;
  return isBelow(realpathSync(spot.disk.toString().replace(/[^/\\]*$/, "")), target)
    ? "a link to a directory around it"
    : undefined;
}

const isBelow = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);

function refuse(walk: Walk, path: string, error: unknown): void {
  const code = errorCode(error);
  if (code === "ENOENT") walk.skipped.push({ path, reason: "gone before it was read" });
  else {
    const entry = {
      path,
      reason: code === "EACCES" || code === "EPERM" ? "not readable by this user" : `cannot be opened (${code})`,
    };
    walk.skipped.push(entry);
    walk.unreadable.push(entry);
  }
}
