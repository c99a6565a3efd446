/** `auth-lint staged` without the program, where nothing is found and nobody set anything up. */
import { existsSync, fstatSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { trailer } from "../hook/patch.ts";
import { isRuntimeFile } from "../hook/runtime-file.ts";
import { pipedArguments } from "../hook-script.ts";
import { policyNames } from "../policy/discover.ts";
import { runGit } from "./git.ts";
import { knownRepository } from "./git-handed.ts";
import { handOver } from "./handed.ts";
import { inflate, openScan, openTexts } from "./hook-scan.ts";

/** Up to the top of the repository; `undefined` where `from` does not lie below it. */
const foldersUp = (from: string, top: string): readonly string[] | undefined => {
  const folders = [from];
  for (let here = from; here !== top; here = dirname(here)) {
    if (dirname(here) === here) return undefined;
    folders.push(dirname(here));
  }
  return folders;
};

/** Who wants colours, another format or a terminal's width is answered by the program. */
const isPlainOutput = (env: NodeJS.ProcessEnv): boolean =>
  !fstatSync(1).isCharacterDevice() &&
  !["FORCE_COLOR", "CLAUDECODE", "CODEX_SANDBOX", "CURSOR_AGENT", "GEMINI_CLI", "OPENCODE", "AI_AGENT", "AGENT"].some(
    (name) => env[name] !== undefined,
  );

/**
 * `true`: the index is clean, and that is said. Else the program judges, with what was read here as far as it goes.
 * @param require of the module that starts the program
 */
export const isCleanlyStaged = (require: unknown): boolean => {
  const { env } = process;
  const cwd = process.cwd();
  const repository = knownRepository(cwd, env);
  if (repository?.top === undefined) return false;
  const { GIT_DIFF_OPTS: _, GIT_EXTERNAL_DIFF: __, ...own } = repository.options.env;
  const { status, code, output } = runGit(pipedArguments, { cwd, env: own });
  if (status !== 0 || code !== "") return false;
  const scan = openScan(require);
  const found = scan.lookAt?.(Buffer.concat([output, Buffer.from(trailer)]), openTexts(), inflate);
  if (found === undefined || scan.cleanText === undefined) return false;
  if (found.finders !== undefined) {
    handOver(found);
    return false;
  }
  const folders = foldersUp(cwd, repository.top);
  if (!isPlainOutput(env) || folders === undefined) return false;
  if (found.files.some(({ path }) => isRuntimeFile(path))) return false;
  if (folders.some((folder) => policyNames.some((name) => existsSync(join(folder, name))))) return false;
  const text = Buffer.from(scan.cleanText(found.files, process.uptime() * 1000));
  return writeSync(1, text) === text.length;
};
