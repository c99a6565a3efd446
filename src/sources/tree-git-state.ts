/** The files that decide what git lists of a work tree, its directories aside: the index, and what is ignored by whom. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { tryGit } from "./git.ts";
import { type Env, localEnvVars } from "./git-env.ts";
import { type GitPlace, readGitDirectory } from "./git-place.ts";

/** Variables that lead git to its settings; undefined where it is led to a repository, too. */
export const gitVariables = (env: Env): string | undefined => {
  if (localEnvVars.some((name) => env[name])) return undefined;
  const names = Object.keys(env).filter((name) => /^GIT_|^(?:XDG_CONFIG_)?HOME$/.test(name));
  return JSON.stringify(names.sort().map((name) => [name, env[name]]));
};

const commonOf = (directory: string): string => {
  try {
    return resolve(directory, readFileSync(join(directory, "commondir"), "utf8").trim());
  } catch {
    // A work tree that is not linked.
    return directory;
  }
};

export interface GitState {
  /** Absolute, also of what may be missing. */
  readonly files: readonly string[];
  /** The index, one of them. */
  readonly index: string;
  /** Programs of the user's choosing that git would read a file through. */
  readonly hasFilters: boolean;
  /** The work tree is where a setting says. */
  readonly isElsewhere: boolean;
}

/** Every file git took a setting from, and the file of ignores that a setting names; undefined where that is not plain. */
const configured = (root: string, env: Env): Omit<GitState, "index"> | undefined => {
  const result = tryGit(["config", "--list", "--show-origin", "-z"], { cwd: root, env });
  if (!("output" in result)) return undefined;
  const fields = result.output.toString().split("\0");
  const files = new Set<string>();
  let ignores: string | undefined;
  let hasFilters = false;
  let isElsewhere = false;
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [origin = "", setting = ""] = [fields[at], fields[at + 1]];
    if (origin.startsWith("file:")) files.add(resolve(root, origin.slice(5)));
    if (setting.startsWith("core.excludesfile\n")) ignores = setting.slice(18);
    hasFilters ||= setting.startsWith("filter.");
    isElsewhere ||= setting.startsWith("core.worktree\n");
  }
  const found = { hasFilters, isElsewhere };
  if (ignores === undefined) return { files: [...files], ...found };
  const absolute = ignores.replace(/^~(?=\/)/, env.HOME ?? "~");
  return absolute.startsWith("/") ? { files: [...files, absolute], ...found } : undefined;
};

/** From the top down to the root, the root left out. */
const above = (top: string, root: string): readonly string[] => {
  const folders: string[] = [];
  for (let folder = root; folder !== top && folder !== dirname(folder); folder = dirname(folder)) {
    folders.push(dirname(folder));
  }
  return folders;
};

/**
 * What git's listing depends on; undefined where git is set up in a way that these files do not tell.
 * @param ignoring directories below the root that hold a `.gitignore`
 */
export const gitStateFiles = (
  root: string,
  { top, env }: GitPlace,
  ignoring: readonly string[],
): GitState | undefined => {
  const settings = configured(root, env);
  if (settings === undefined) return undefined;
  const directory = readGitDirectory(join(top, ".git"));
  const common = commonOf(directory);
  const home = env.HOME ?? "/";
  const user = join(env.XDG_CONFIG_HOME || join(home, ".config"), "git");
  const files = [
    ...["index", "HEAD", "commondir", "config.worktree"].map((name) => join(directory, name)),
    ...["config", "info/exclude"].map((name) => join(common, name)),
    ...["config", "ignore"].map((name) => join(user, name)),
    join(home, ".gitconfig"),
    "/etc/gitconfig",
    ...[env.GIT_CONFIG_GLOBAL, env.GIT_CONFIG_SYSTEM].filter((path) => path?.startsWith("/")),
    ...settings.files,
    ...[...above(top, root), ...ignoring.map((folder) => join(root, folder))].map((folder) =>
      join(folder, ".gitignore"),
    ),
  ].flatMap((path) => path ?? []);
  return { ...settings, files, index: join(directory, "index") };
};

/** Are all of these directories ignored by git, so that it looks at nothing in them? */
export const areIgnored = (root: string, env: Env, paths: readonly string[]): boolean => {
  if (paths.length === 0) return true;
  const input = Buffer.from(paths.map((path) => `./${path}\0`).join(""));
  const result = tryGit(["check-ignore", "-z", "--stdin"], { cwd: root, env, input, magic: true });
  return "output" in result && result.output.toString().split("\0").length - 1 === paths.length;
};
