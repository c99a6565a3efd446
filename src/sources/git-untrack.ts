/** Takes files out of git's index; they stay where they are. */
import { basename, dirname, resolve } from "node:path";
import { runGit } from "./git.ts";
import { type Env, withoutRepository } from "./git-env.ts";

/** What takes it back. */
export interface Untracked {
  readonly undo: () => void;
}

/**
 * `git rm --cached` for one file.
 * @param path relative to the root
 * @returns why it was not done, in words, or what undoes it
 */
export const untrack = (root: string, path: string, env: Env): Untracked | { readonly reason: string } => {
  const cwd = dirname(resolve(root, path));
  const options = { cwd, env: withoutRepository(env) };
  const name = basename(path);
  const listed = runGit(["ls-files", "--stage", "--full-name", "-z", "--", name], options);
  const entries = listed.output.toString("utf8").split("\0").filter(Boolean);
  const entry = /^(\d+) ([0-9a-f]+) 0\t([\s\S]+)$/.exec(entries[0] ?? "");
  if (listed.status !== 0 || entries.length !== 1 || entry === null)
    return { reason: "git does not hold it, or not as one file" };
  if (runGit(["rm", "--cached", "--quiet", "--", name], options).status !== 0)
    return { reason: "git refuses to forget it: is it staged in another state, or the index locked?" };
  const [, mode, oid, full] = entry;
  return { undo: () => void runGit(["update-index", "--add", "--cacheinfo", `${mode},${oid},${full}`], options) };
};
