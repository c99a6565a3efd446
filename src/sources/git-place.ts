import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { type Env, withoutRepository } from "./git-env.ts";

/** Where git is to be asked about a directory, and with which variables. */
export interface GitPlace {
  /** The top of the work tree, as far as the file system tells. */
  readonly top: string;
  readonly env: Env;
}

/**
 * The repository a directory lies in: the nearest `.git` upwards, else what `GIT_DIR` and `GIT_WORK_TREE` name.
 * `undefined`: none. Only looks at the disk; git is not run.
 * @param directory absolute
 * @param cwd what relative variables refer to: the directory of this process
 */
export function findRepository(directory: string, env: Env, cwd: string): GitPlace | undefined {
  const top = findUpwards(directory);
  const asked = env.GIT_DIR === undefined || env.GIT_DIR === "" ? undefined : resolve(cwd, env.GIT_DIR);
  // Within the repository asked for: a bare one, whatever work tree its folder lies in.
  if (asked !== undefined && isBelow(real(directory), real(asked))) return undefined;
  if (top !== undefined)
    return { top, env: belongs(top, asked, env, cwd) ? absolute(env, cwd) : withoutRepository(env) };
  if (asked === undefined) return undefined;

  // A repository kept apart from its work tree: `git --git-dir=… --work-tree=…`, as dotfiles managers do.
  const workTree = real(resolve(cwd, env.GIT_WORK_TREE ?? "."));
  return isBelow(real(directory), workTree) && !isBelow(workTree, real(asked))
    ? { top: workTree, env: { ...absolute(env, cwd), GIT_WORK_TREE: workTree } }
    : undefined;
}

function findUpwards(directory: string): string | undefined {
  for (let here = directory; ; here = dirname(here)) {
    if (statSync(join(here, ".git"), { throwIfNoEntry: false }) !== undefined) return here;
    if (dirname(here) === here) return undefined;
  }
}

/** Do the inherited variables speak of the repository at `top`? */
function belongs(top: string, asked: string | undefined, env: Env, cwd: string): boolean {
  const own = real(readGitDirectory(join(top, ".git")));
  if (asked !== undefined) return real(asked) === own;
  return env.GIT_INDEX_FILE === undefined || isBelow(real(dirname(resolve(cwd, env.GIT_INDEX_FILE))), own);
}

/** `.git` is a directory, or (linked worktrees, submodules) a file that names one. */
export function readGitDirectory(path: string): string {
  try {
    if (statSync(path).isDirectory()) return path;
    const line = readFileSync(path, "utf8").slice(0, 4200);
    return resolve(dirname(path), /^gitdir: (.+)/.exec(line)?.[1]?.trim() ?? "");
  } catch {
    // Unreadable or broken: git itself will say so; here it only means that the variables cannot be matched to it.
    return path;
  }
}

const absolute = (env: Env, cwd: string): Env => {
  const names = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY"];
  const set = names.flatMap((name) => (env[name] ? [[name, resolve(cwd, env[name])] as const] : []));
  return { ...env, ...Object.fromEntries(set) };
};

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    // It does not exist: no two spellings of it need to be compared.
    return path;
  }
};

const isBelow = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
