/** Files of an index or a commit, read whole: what a configuration will be once it is committed. */
import type { Exposure, Source } from "../model.ts";
import { tryGit } from "./git.ts";
import { readObjects } from "./git-objects.ts";
import type { GitRepository } from "./git-refs.ts";

/** Bytes; a larger file is no configuration. */
const largest = 1_000_000;
const most = 5000;

/** Every file of a commit: path → object. Empty where git does not know it. */
export const commitObjects = (repository: GitRepository, commit: string): ReadonlyMap<string, string> => {
  const result = tryGit(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], repository.options);
  if (!("output" in result)) return new Map();
  const lines = result.output.toString("utf8").split("\0").filter(Boolean);
  return new Map(
    lines.flatMap((line) => {
      const [, mode = "", oid = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return mode.startsWith("100") ? [[path, oid] as const] : [];
    }),
  );
};

/** Reads files by their objects; those that are missing, too large or databases are left out. */
export const readState = (
  repository: GitRepository,
  files: readonly (readonly [path: string, oid: string])[],
  exposure: (path: string) => Exposure,
): readonly Source[] => {
  const paths = new Map<string, string[]>();
  for (const [path, oid] of files.slice(0, most)) {
    const others = paths.get(oid);
    if (others) others.push(path);
    else paths.set(oid, [path]);
  }
  const sources: Source[] = [];
  for (const object of readObjects(repository, [...paths.keys()])) {
    if ("missing" in object || object.size > largest || object.offset > 0) continue;
    for (const path of paths.get(object.oid) ?? []) {
      if (!path.endsWith(".sqlite")) sources.push({ path, bytes: object.bytes.slice(), exposure: exposure(path) });
    }
  }
  return sources;
};

/** Paths that commits bring or change. */
export const changedPaths = (repository: GitRepository, commits: readonly string[]): ReadonlySet<string> => {
  if (commits.length === 0) return new Set();
  const flags = ["--stdin", "-r", "-c", "--root", "--name-only", "--no-commit-id", "-z", "--no-renames"];
  const input = Buffer.from(`${commits.join("\n")}\n`);
  const result = tryGit(["diff-tree", ...flags], { ...repository.options, input });
  return new Set("output" in result ? result.output.toString("utf8").split("\0").filter(Boolean) : []);
};
