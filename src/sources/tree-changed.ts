/** Asks git which tracked files changed: it looks at them twice as fast as Node, and beside it. */
import { readFileSync, statSync } from "node:fs";
import type { Exposure } from "../model.ts";
import { type Env, hardened } from "./git-env.ts";
import type { GitFiles } from "./git-files.ts";
import { findRepository, type GitPlace } from "./git-place.ts";
import type { GitState } from "./tree-git-state.ts";
import { isIndexed, type ReadIndex, readIndex } from "./tree-index.ts";

/**
 * No setting may make git look less closely, and none may make it run a program: neither the monitor of a file system,
 * nor, in a submodule, another git.
 */
const looks = [
  "core.fsmonitor=false",
  "core.trustctime=true",
  "core.checkStat=default",
  "core.preloadIndex=true",
  "core.quotePath=false",
].flatMap((setting) => ["-c", setting]);

/** Bytes; where more changed, it is no second run. */
const limit = 1_000_000;

/**
 * Starts to look. Paths from the top whose times, inode, size or owner are not those in the index; undefined where git
 * cannot tell. Never rejects.
 */
const listChanged = ({ top, env }: GitPlace): Promise<ReadonlySet<string> | undefined> =>
  new Promise((resolve) => {
    const { spawn } = process.getBuiltinModule("node:child_process");
    const args = [...looks, "diff-files", "--name-only", "--no-renames", "--ignore-submodules=all", "-z"];
    const child = spawn("git", args, {
      cwd: top,
      env: { ...env, ...hardened },
      stdio: ["ignore", "pipe", "ignore"],
      windowsHide: true,
    });
    const pieces: Buffer[] = [];
    let length = 0;
    child.stdout.on("data", (piece: Buffer) => {
      pieces.push(piece);
      length += piece.length;
      if (length > limit) child.kill();
    });
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => {
      const names = Buffer.concat(pieces).toString().split("\0");
      resolve(code === 0 ? new Set(names.slice(0, -1)) : undefined);
    });
  });

export interface TreeState {
  readonly root: string;
  readonly place: GitPlace;
  readonly state: GitState;
  /** A row for each file. */
  readonly stamps: Float64Array;
}

/** None where git would compare the content of young files, and read it through programs of the user's choosing. */
const openIndex = ({ index, hasFilters }: GitState): ReadIndex | undefined => {
  try {
    const { mtimeMs } = statSync(index);
    const found = readIndex(readFileSync(index));
    const isYoung = found === undefined || found.youngest >= Math.floor(mtimeMs / 1000);
    return isYoung && hasFilters ? undefined : found;
  } catch {
    return undefined;
  }
};

/** Fewer files are looked at here before git has started. */
const many = 3000;

/** A tracked file that git's index knows by the stamp we have. */
const indexed = "=";

/** Of the mark of a file. */
export const exposureOf = (mark: string | undefined): Exposure => (mark === "?" ? "untracked" : "tracked");

/**
 * A mark for each file: untracked, tracked, or one that git can vouch for.
 */
export const markFiles = (files: GitFiles, { root, place, state, stamps }: TreeState): string => {
  const index = root === place.top && !state.isElsewhere ? openIndex(state) : undefined;
  return [...files]
    .map(([path, exposure], row) => {
      if (exposure === "untracked") return "?";
      return isIndexed(stamps, row, index?.entry(path)) ? indexed : "H";
    })
    .join("");
};

/** Looks at tracked files by git, where there are many. */
export const askGit = async (root: string, env: Env, marks: string): Promise<ReadonlySet<string> | undefined> => {
  if (marks.split(indexed).length <= many) return undefined;
  const place = findRepository(root, env, process.cwd());
  return place?.top === root ? listChanged(place) : undefined;
};

/** @param changed what git said; undefined: nobody vouches */
export const vouchedBy = (marks: string, paths: readonly string[], changed: ReadonlySet<string> | undefined) =>
  changed === undefined
    ? undefined
    : (index: number): boolean => marks[index] === indexed && !changed.has(paths[index] ?? "");
