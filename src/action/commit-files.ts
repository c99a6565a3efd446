/** The files of a commit that a policy is made of, read from git: the work tree may be a stranger's. */
import { UsageError } from "../errors.ts";
import { git } from "../sources/git.ts";
import type { GitRepository } from "../sources/git-refs.ts";

export interface CommitFiles {
  has(path: string): boolean;
  /** Policy files below a folder (`""`: everywhere), told from the top. */
  below(folder: string): readonly string[];
  /**
   * Undefined where there is none.
   * @throws UsageError for a link, which leads to who knows where
   */
  read(path: string): Uint8Array | undefined;
}

const isPolicyFile = /\.(?:ya?ml|json)$/;
/** Bytes; no policy or baseline is larger. */
const limit = 32_000_000;

/**
 * @param commit one that is in the repository
 * @throws UnjudgedError where git cannot read it
 */
export const commitFiles = ({ options }: GitRepository, commit: string): CommitFiles => {
  const entries = new Map<string, { readonly mode: string; readonly oid: string }>();
  for (const line of git(["ls-tree", "-r", "-z", "--full-tree", commit], options).toString().split("\0")) {
    const [head = "", path = ""] = [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)];
    const [mode = "", , oid = ""] = head.split(" ");
    if (isPolicyFile.test(path) || path === ".gitleaksignore") entries.set(path, { mode, oid });
  }
  return {
    has: (path) => entries.has(path),
    below: (folder) =>
      [...entries.keys()].filter((path) => isPolicyFile.test(path) && (folder === "" || path.startsWith(`${folder}/`))),
    read: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      if (!entry.mode.startsWith("100")) {
        throw new UsageError("a policy is a link, which is not followed in a commit", "Commit it as a file.");
      }
      return git(["cat-file", "blob", entry.oid], { ...options, limit });
    },
  };
};
