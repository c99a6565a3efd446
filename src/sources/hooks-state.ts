/** Looks at the hooks of a repository: where git would run which file, and what else lies there. */
import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type HookName, hookNamed, hookNames } from "../hooks/names.ts";
import type { Beside } from "../hooks/plan.ts";
import type { Program } from "../hooks/script.ts";
import type { HookState, HookText } from "../hooks/state.ts";
import { readText } from "./files.ts";
import { tryGit } from "./git.ts";
import { type Env, withoutRepository } from "./git-env.ts";
import { type GitRepository, openRepository } from "./git-refs.ts";

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // No run bit, or none for this user.
    return false;
  }
};

const readHook = (path: string): HookText | undefined => {
  try {
    if (!statSync(path).isFile()) return undefined;
    return { path, text: readFileSync(path, "utf8").slice(0, 1_000_000), executable: isExecutable(path) };
  } catch {
    // None there.
    return undefined;
  }
};

const readHooks = (folder: string, ending = ""): ReadonlyMap<HookName, HookText> =>
  new Map(
    hookNames.flatMap((name) => {
      const found = readHook(join(folder, `${name}${ending}`));
      return found === undefined ? [] : [[name, found] as const];
    }),
  );

const ask = (args: readonly string[], { options }: Pick<GitRepository, "options">): string => {
  const result = tryGit(args, options);
  return "output" in result ? result.output.toString().replace(/\r?\n$/, "") : "";
};

/** `core.hooksPath` and the file that sets it: `local`, `worktree`, `global`, `system`, `command`. */
const configuredPath = (repository: GitRepository): HookState["configured"] => {
  const told = tryGit(["config", "--show-scope", "--get", "core.hooksPath"], repository.options);
  if (!("output" in told)) return undefined;
  const [scope = "", value = ""] = told.output
    .toString()
    .replace(/\r?\n$/, "")
    .split("\t");
  return { value, scope };
};

/** Does this git run hooks of its configuration? Since 2.54 (`git help hook`). */
export const gitConfiguresHooks = (cwd: string, env: Env): boolean => {
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(ask(["version"], { options: { cwd, env } })) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 54);
};

const configHooks = (repository: GitRepository, scope: readonly string[]): readonly HookName[] =>
  ask(["config", ...scope, "--name-only", "--get-regexp", "^hook\\.auth-lint-.*\\.command$"], repository)
    .split("\n")
    .flatMap((key) => hookNamed(/^hook\.auth-lint-(.+)\.command$/.exec(key)?.[1] ?? "") ?? []);

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The state of the hooks in the work tree around `cwd`, and what lies beside them. */
export const readHookState = (
  cwd: string,
  env: Env,
  global = false,
): { readonly state: HookState; readonly beside: Beside } => {
  const repository = openRepository(cwd, withoutRepository(env));
  const { top, commonDirectory } = repository;
  const here = { options: { ...repository.options, cwd: top ?? repository.gitDirectory } };
  const directory = resolve(here.options.cwd, ask(["rev-parse", "--git-path", "hooks"], here));
  const ownDirectory = join(commonDirectory, "hooks");
  const folder = top ?? "";
  const present =
    top === undefined ? [] : [...namesIn(top), ...namesIn(join(top, ".config")).map((name) => `.config/${name}`)];
  return {
    state: {
      top,
      ownDirectory,
      directory,
      configured: configuredPath(repository),
      files: readHooks(directory),
      ownFiles: readHooks(ownDirectory),
      husky: top === undefined ? new Map() : readHooks(join(folder, ".husky")),
      configHooks: configHooks(repository, global ? ["--global"] : []),
      configuresHooks: gitConfiguresHooks(cwd, repository.options.env),
      present: new Set(present),
      packageText: top === undefined ? undefined : readText(top, "package.json"),
    },
    beside: {
      legacy: readHooks(directory, ".legacy"),
      lefthookLocal: top === undefined ? undefined : readText(top, "lefthook-local.yml"),
    },
  };
};

/** The auth-lint that is running. */
export const findProgram = (top: string | undefined): Program => {
  const entry = realpathSync(process.argv[1] ?? "");
  const own = top !== undefined && join(top, "node_modules/auth-lint/dist/auth-lint.js");
  return { node: process.execPath, entry, own: own !== false && existsSync(own) && realpathSync(own) === entry };
};
