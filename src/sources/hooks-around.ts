/** What surrounds the hooks of a work tree: folders, interpreters, versions. */
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join } from "node:path";
import type { Surroundings } from "../hooks/diagnose.ts";
import { isHusky } from "../hooks/managers.ts";
import type { HookName } from "../hooks/names.ts";
import type { HookState } from "../hooks/state.ts";
import { readText } from "./files.ts";
import { git } from "./git.ts";
import { type Env, withoutRepository } from "./git-env.ts";
import { openRepository } from "./git-refs.ts";

export interface Worktree {
  readonly path: string;
  readonly bare: boolean;
  /** Its folder is gone. */
  readonly gone: boolean;
}

/** The work trees of a repository, the main one first; those whose folder is gone too. */
export const listWorktrees = (cwd: string, env: Env): readonly Worktree[] => {
  const { options, commonDirectory, top } = openRepository(cwd, withoutRepository(env));
  // Of a submodule, and of a repository apart from its work tree, git 2.39 names the repository instead.
  const real = (path: string): string => (path === commonDirectory && top !== undefined ? top : path);
  return git(["worktree", "list", "--porcelain"], options)
    .toString()
    .split(/\n\n/)
    .flatMap((part) => {
      const named = /^worktree (.+)$/m.exec(part)?.[1];
      if (named === undefined) return [];
      const bare = /^bare$/m.test(part);
      const path = bare ? named : real(named);
      return [{ path, bare, gone: !existsSync(path) }];
    });
};

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not for us.
    return false;
  }
};

const isInstalled = (name: string, env: Env): boolean =>
  isAbsolute(name) ? runs(name) : (env.PATH ?? "").split(delimiter).some((folder) => runs(join(folder, name)));

/** The program a script begins with: `#!/bin/sh`, `#!/usr/bin/env -S node --flag`. */
const interpreterOf = (text: string): string | undefined => {
  const [program = "", ...rest] = (/^#!\s*(.+)/.exec(text)?.[1] ?? "").trim().split(/\s+/);
  if (program === "") return undefined;
  return program.endsWith("/env") ? rest.find((word) => !/^-|=/.test(word)) : program;
};

const missingInterpreters = (state: HookState, env: Env): ReadonlyMap<HookName, string> =>
  new Map(
    [...state.files].flatMap(([hook, { text }]) => {
      const name = interpreterOf(text);
      return name === undefined || isInstalled(name, env) ? [] : [[hook, name] as const];
    }),
  );

const versionOf = (entry: string): string | undefined =>
  /"version"\s*:\s*"([^"]+)"/.exec(readText(dirname(dirname(entry)), "package.json") ?? "")?.[1];

const programsOf = (state: HookState): Surroundings["programs"] => {
  const texts = [...state.files.values(), ...state.husky.values()].map(({ text }) => text);
  const named = texts.flatMap((text) => /auth_lint='?(\/[^'\n]+)/.exec(text)?.[1] ?? []);
  const known = [...new Set(named)].map((path) => ({ path, gone: !existsSync(path), version: versionOf(path) }));
  return known.filter(({ gone, version }) => gone || version !== undefined);
};

const huskyVariable = (env: Env): string | undefined => {
  const folder = env.XDG_CONFIG_HOME ?? join(env.HOME ?? "", ".config");
  const start = readText(folder, "husky/init.sh") ?? "";
  return env.HUSKY ?? /^\s*(?:export\s+)?HUSKY=["']?(\d)/m.exec(start)?.[1];
};

/** @param version of the auth-lint that asks */
export const lookAround = (state: HookState, linked: boolean, env: Env, version: string): Surroundings => ({
  directoryExists: existsSync(state.directory),
  linked,
  missingInterpreters: missingInterpreters(state, env),
  huskyVariable: isHusky(state) ? huskyVariable(env) : undefined,
  programs: programsOf(state),
  version,
});
