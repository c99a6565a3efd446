/** What git thinks of single paths: ignored all the same, changed by a filter. Asked for files with findings only. */
import { Buffer } from "node:buffer";
import type { GitListing } from "./exposure.ts";
import { tryGit } from "./git.ts";

const inside = ({ prefix }: GitListing, path: string): string => (prefix === "" ? path : path.slice(prefix.length + 1));

const asked = (listing: GitListing, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => listing.files.has(path)).map((path) => inside(listing, path));

const ask = (
  listing: GitListing,
  args: readonly string[],
  paths: readonly string[],
  magic = false,
): readonly string[] => {
  const input = Buffer.from(paths.map((path) => `${path}\0`).join(""));
  const result = tryGit(args, { cwd: listing.directory, env: listing.env, input, magic });
  // `check-ignore` ends with 1 where nothing is ignored.
  return "output" in result ? result.output.toString().split("\0") : [];
};

const outer = ({ prefix }: GitListing, path: string): string => (prefix === "" ? path : `${prefix}/${path}`);

/**
 * Which of these paths an ignore names, though git may hold them: path → `.gitignore:3` (git 2.39 `check-ignore
 * --no-index -v -z`: source, line, pattern, path; a pattern that begins with `!` takes out again).
 */
export const ignoredAllTheSame = (listing: GitListing, paths: readonly string[]): ReadonlyMap<string, string> => {
  const own = asked(listing, paths);
  if (own.length === 0) return new Map();
  const dotted = own.map((path) => `./${path}`);
  const fields = ask(listing, ["check-ignore", "--no-index", "-v", "-z", "--stdin"], dotted, true);
  const found = new Map<string, string>();
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [source = "", line = "", pattern = "", path = ""] = fields.slice(at, at + 4);
    if (!pattern.startsWith("!")) found.set(outer(listing, path.slice(2)), `${source}:${line}`);
  }
  return found;
};

/** Which of these tracked paths pass a filter on their way into git: path → its name. LFS keeps its bytes elsewhere, not sealed. */
export const filteredPaths = (listing: GitListing, paths: readonly string[]): ReadonlyMap<string, string> => {
  const own = asked(listing, paths);
  if (own.length === 0) return new Map();
  const fields = ask(listing, ["check-attr", "-z", "--stdin", "filter"], own);
  const found = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", , value = ""] = fields.slice(at, at + 3);
    if (!["unspecified", "unset", "set", "lfs", ""].includes(value)) found.set(outer(listing, path), value);
  }
  return found;
};

/** What the index holds at a path; undefined where it holds nothing there. */
export const indexedBytes = (listing: GitListing, path: string): Buffer | undefined => {
  const options = { cwd: listing.directory, env: listing.env };
  const listed = tryGit(["ls-files", "-s", "-z", "--", inside(listing, path)], options);
  const id = "output" in listed ? /^\d+ ([0-9a-f]+) 0\t/.exec(listed.output.toString())?.[1] : undefined;
  const blob = id === undefined ? undefined : tryGit(["cat-file", "blob", id], options);
  return blob !== undefined && "output" in blob ? blob.output : undefined;
};
