/** The files the runner of GitHub Actions names for a step: https://docs.github.com/actions/reference/workflow-commands */
import { appendFileSync, lstatSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { Report } from "../model.ts";
import { fileEntry } from "../workflow-commands.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/** The event's payload; undefined where there is none that can be read. */
export const readEvent = (env: Env): unknown => {
  if (!env.GITHUB_EVENT_PATH) return undefined;
  try {
    return JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
  } catch {
    // Without a payload the whole tree is judged, which is more than any event asks for.
    return undefined;
  }
};

/** The repository the runner works for. */
export const repositoryOf = (env: Env): Report["repository"] => {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: revision, GITHUB_REF_NAME: branch } = env;
  if (!/^https:\/\/[\w.:-]+$/.test(server ?? "") || !/^[\w.-]+\/[\w.-]+$/.test(name ?? "")) return undefined;
  return { url: `${server}/${name}`, ...(revision && { revision }), ...(branch && { branch }) };
};

/** @param random unguessable, new for each entry */
export const setOutputs = (env: Env, outputs: Readonly<Record<string, string>>, random: () => string): void => {
  if (!env.GITHUB_OUTPUT) return;
  const entries = Object.entries(outputs).map(([name, value]) => fileEntry(name, value, `auth-lint-${random()}`));
  appendFileSync(env.GITHUB_OUTPUT, entries.join(""));
};

export const addSummary = (env: Env, text: string): void => {
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, text);
};

/** Where a step may leave what no later step should take for a file of the repository. */
const temporaryDirectory = (env: Env): string => env.RUNNER_TEMP || tmpdir();

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return !way.startsWith("..") && !isAbsolute(way);
};

/**
 * Refuses to write a report where a link of the checked-out repository would lead it.
 * @param file as the input names it, from `workspace`
 * @throws UsageError for a link, or a folder that leads out of the workspace and the runner's temporary directory
 */
export const requirePlainTarget = (env: Env, workspace: string, file: string): void => {
  const absolute = resolve(workspace, file);
  const refuse = (): never => {
    throw new UsageError(
      `\`${file}\` leads out of the workspace`,
      "Name a file in it, or in the runner's temporary directory.",
    );
  };
  const roots = [workspace, temporaryDirectory(env)];
  if (!roots.some((root) => isInside(resolve(root), absolute))) refuse();
  let folder = dirname(absolute);
  while (lstatSync(folder, { throwIfNoEntry: false }) === undefined && folder !== dirname(folder))
    folder = dirname(folder);
  if (!roots.some((root) => isInside(realpathSync(root), realpathSync(folder)))) refuse();
  mkdirSync(dirname(absolute), { recursive: true });
  if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink()) refuse();
};

/** Where the report as JSON goes, a name of its own for each step. */
export const reportPath = (env: Env, random: () => string): string =>
  join(temporaryDirectory(env), `auth-lint-${random()}.json`);
