import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { UnjudgedError } from "../errors.ts";
import type { Skipped } from "../model.ts";
import { type GitOptions, git, tryGit } from "./git.ts";
import type { Env } from "./git-env.ts";
import { findRepository } from "./git-place.ts";

/** A repository, as git itself finds it. */
export interface GitRepository {
  /** Where git is run, and with which variables. */
  readonly options: GitOptions & { readonly env: Env };
  /** The top of the work tree; `undefined` for a bare repository. */
  readonly top: string | undefined;
  readonly gitDirectory: string;
  /** Shared by all worktrees: refs, LFS objects, the list of shallow commits. */
  readonly commonDirectory: string;
  /** Where new objects are written: `GIT_OBJECT_DIRECTORY` within a hook that receives a push. */
  readonly objects: string;
  /** Hexadecimal digits of an object's name: 40, or 64 in a sha256 repository. */
  readonly digits: number;
  readonly shallow: boolean;
  /** Objects may be missing here by arrangement: a partial clone. */
  readonly partial: boolean;
}

/**
 * The repository around a directory. Inherited variables (`GIT_INDEX_FILE` of `commit -a`, `GIT_DIR`, a quarantine)
 * are kept where they speak of it.
 * @throws UnjudgedError with the repair where git refuses it or there is none
 */
export function openRepository(cwd: string, env: Env): GitRepository {
  const place = findPlace(cwd, env);
  const options = { cwd, env: place };
  const asked = ["--show-object-format", "--is-shallow-repository", "--is-bare-repository"];
  const paths = ["--path-format=absolute", "--git-dir", "--git-common-dir", "--git-path", "objects"];
  const result = tryGit(["rev-parse", ...asked, ...paths], options);
  if ("failure" in result) {
    if (result.failure === "other") throw new UnjudgedError(result.reason, result.remedy);
    throw new UnjudgedError("not inside a git repository", "Run inside the repository, or name its directory.");
  }

  const [format, shallow, bare, gitDirectory = "", commonDirectory = "", objects = ""] = result.output
    .toString()
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  return {
    options,
    top: bare === "true" ? undefined : findRepository(cwd, place, cwd)?.top,
    gitDirectory,
    commonDirectory,
    objects,
    digits: format === "sha256" ? 64 : 40,
    shallow: shallow === "true",
    partial: holdsPromises(objects),
  };
}

/** Git reads a relative `GIT_INDEX_FILE` from the top of the work tree, wherever a hook has changed to (G54). */
export function findPlace(cwd: string, env: Env): Env {
  const index = env.GIT_INDEX_FILE;
  if (index === undefined || isAbsolute(index)) return findRepository(cwd, env, cwd)?.env ?? env;
  const top = findRepository(cwd, { ...env, GIT_INDEX_FILE: undefined }, cwd)?.top ?? cwd;
  const anchored = { ...env, GIT_INDEX_FILE: resolve(top, index) };
  return findRepository(cwd, anchored, cwd)?.env ?? anchored;
}

const holdsPromises = (objects: string): boolean => {
  const packs = join(objects, "pack");
  return existsSync(packs) && readdirSync(packs).some((name) => name.endsWith(".promisor"));
};

/** The base of a first commit: known by its name alone, it need not exist. */
export const emptyTree = ({ options }: GitRepository): string =>
  git(["hash-object", "-t", "tree", "--stdin"], { ...options, input: new Uint8Array(0) })
    .toString()
    .trim();

/** Says that history ends early, as nobody who reads "no findings" would expect. */
export function shallowNote(repository: GitRepository): Skipped[] {
  if (!repository.shallow) return [];
  const ends = readLines(join(repository.commonDirectory, "shallow"));
  const which = ends.length === 1 ? `commit ${ends[0]?.slice(0, 12)}` : `${ends.length} commits`;
  return [{ path: ".git/shallow", reason: `shallow: history before ${which} is not here (git fetch --unshallow)` }];
}

/** Lines of a small file of the repository; none where it is not there. */
export function readLines(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8").split(/\r?\n/).filter(Boolean);
}
