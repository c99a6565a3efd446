/** The salt that fingerprints of credentials are made with. */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Salt } from "../leaks/fingerprint.ts";
import { baselineName } from "../policy/discover.ts";
import { readText } from "./files.ts";
import { tryGit } from "./git.ts";
import type { Env } from "./git-env.ts";
import { keepRoot, knownRoot } from "./known-root.ts";

const shortest = 16;

/** The baseline's salt; undefined where there is no baseline, or none in it that is long enough. */
const baselineSalt = (folder: string): string | undefined => {
  const text = readText(folder, baselineName);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("salt" in value)) return undefined;
    return typeof value.salt === "string" && value.salt.length >= shortest ? value.salt : undefined;
  } catch {
    // Not JSON: whoever reads the baseline as such says so; a salt is not in it.
    return undefined;
  }
};

/** The commit the first parents lead back to: it is the same in every clone that is not shallow. */
const rootCommit = (top: string, env: Env): string | undefined => {
  const known = knownRoot(top, env);
  if (known?.root !== undefined) return known.root;
  const result = tryGit(["rev-list", "--max-parents=0", "--first-parent", "HEAD", "--"], { cwd: top, env });
  const id = "output" in result ? result.output.toString().trim() : "";
  if (id === "") return undefined;
  if (known !== undefined) keepRoot(known, id);
  return id;
};

/** Before the first commit: the work tree itself. */
const placeOf = (top: string): string => {
  const { ino, birthtimeMs } = statSync(join(top, ".git"), { throwIfNoEntry: false }) ?? statSync(top);
  return `${top}\n${ino}\n${birthtimeMs}`;
};

const random = async (): Promise<string> => (await import("node:crypto")).randomBytes(16).toString("hex");

/**
 * The salt of a place: of the baseline in one of `folders`, else the repository's root commit (the same in all its
 * clones; who knows the repository could try short passwords with it, so a baseline is better), else, outside
 * repositories, one for this run alone.
 * @param repository top of the work tree, absolute
 */
export const saltOf = (place: {
  readonly folders: readonly string[];
  readonly repository: string | undefined;
  readonly env: Env;
}): Salt => {
  let known: string | undefined;
  return async () => {
    known ??= place.folders.map(baselineSalt).find((salt) => salt !== undefined);
    const { repository, env } = place;
    if (repository !== undefined) known ??= rootCommit(repository, env) ?? placeOf(repository);
    known ??= await random();
    return known;
  };
};
