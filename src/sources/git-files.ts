import type { Exposure } from "../model.ts";
import { decodeName, joinPath } from "./disk-names.ts";
import { type GitResult, tryGit } from "./git.ts";
import type { Env } from "./git-env.ts";

/** What git knows below a directory: path relative to it → exposure. What is missing is ignored by git. */
export type GitFiles = ReadonlyMap<string, Exposure>;

/**
 * Tracked files, and untracked ones that are not ignored, from one run of git (`-t` marks each: `?` is untracked).
 * A nested repository or submodule appears as a directory.
 * @param directory absolute; paths come out relative to it, under `prefix`
 */
export function listGitFiles(directory: string, prefix: string, env: Env): { files: GitFiles } | Failure {
  const result = askGitFiles(directory, env);
  return "output" in result ? { files: parseListing(result.output, prefix) } : result;
}

/** What git says for `parseListing`. */
export const askGitFiles = (directory: string, env: Env): GitResult =>
  tryGit(["ls-files", "-t", "-c", "-o", "--exclude-standard", "-z"], { cwd: directory, env });

export type Failure = Exclude<GitResult, { readonly output: Buffer }>;

/** Output of `askGitFiles` → files. */
export function parseListing(output: Buffer, prefix: string): GitFiles {
  const files = new Map<string, Exposure>();

  for (let start = 0; start < output.length; ) {
    const found = output.indexOf(0, start);
    const end = found === -1 ? output.length : found;
    // "H path": one mark, one space, the raw name.
    const name = decodeName(output.subarray(start + 2, end)).replace(/\/$/, "");
    files.set(joinPath(prefix, name), output[start] === questionMark ? "untracked" : "tracked");
    start = end + 1;
  }

  return files;
}

const questionMark = 0x3f;
