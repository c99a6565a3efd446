import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Exposure } from "../model.ts";
import type { ListedFile, Listing } from "./disk.ts";
import type { Unjudged } from "./disk-read.ts";
import type { Env } from "./git-env.ts";
import { type GitFiles, listGitFiles } from "./git-files.ts";
import { findRepository, type GitPlace } from "./git-place.ts";

export interface Exposures {
  /** Of a path as listed. What lies outside every repository, or is ignored, is `state`. */
  readonly exposure: (path: string) => Exposure;
  /** What git holds or could take, one listing for each repository. */
  readonly listings: readonly GitListing[];
  /** The top of the work tree the root lies in, absolute. */
  readonly repository: string | undefined;
  /** A repository git could not be asked about: its files count as `state`, and the run ends with exit 3. */
  readonly problem?: Unjudged;
}

/** The files of one repository, and where to ask git more about them. */
export interface GitListing {
  /** Where paths of `files` begin, relative to the root; `""` for the root itself. */
  readonly prefix: string;
  /** Absolute. */
  readonly directory: string;
  readonly env: Env;
  /** By path relative to the root. */
  readonly files: GitFiles;
}

export interface ExposureOptions {
  readonly env?: Env;
  /** What relative variables (`GIT_DIR=.git`) refer to; the default is this process's directory. */
  readonly cwd?: string;
  /** What git would say of the root, where that is known: it is not asked then. */
  readonly files?: GitFiles | undefined;
}

/** An empty `.git` stands where no repository is; one that holds something is a repository that is broken. */
const isEmptyFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true && readdirSync(path).length === 0;

/**
 * How far each listed file is from becoming public. Git runs once for each repository that holds any of them, and not
 * at all where there is none. What is reached through a link is `state`: git holds the link's target name, and judges
 * the target where it lies.
 */
export function exposures(
  root: string,
  listing: Pick<Listing, "files" | "repositories">,
  options: ExposureOptions = {},
): Exposures {
  const { env = process.env, cwd = process.cwd(), files } = options;
  const top = realpathSync(root);
  const own = findRepository(top, env, cwd);
  const owners = assign(listing, own !== undefined);
  const known = new Map<string, GitListing>();
  let problem: Unjudged | undefined;

  for (const prefix of new Set([...(own === undefined ? [] : [""]), ...owners.values(), ...nestedIn(listing)])) {
    const directory = resolve(top, prefix);
    const place: GitPlace | undefined = prefix === "" ? own : findRepository(directory, env, cwd);
    if (place === undefined) continue;
    const listed = prefix === "" && files !== undefined ? { files } : listGitFiles(directory, prefix, place.env);
    if ("files" in listed) known.set(prefix, { prefix, directory, env: place.env, files: listed.files });
    else if (
      listed.failure === "other" ||
      (listed.failure === "no-repository" && prefix === "" && !isEmptyFolder(join(place.top, ".git")))
    ) {
      problem ??= { path: prefix === "" ? "." : prefix, reason: listed.reason, remedy: listed.remedy };
    }
  }

  return {
    exposure: (path) => lookUp(known.get(owners.get(path) ?? nowhere)?.files, path),
    listings: [...known.values()],
    repository: own?.top,
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Repositories below the root: all of their files count, whether or not the listing names one. */
const nestedIn = ({ repositories }: Pick<Listing, "repositories">): readonly string[] =>
  repositories.filter((prefix) => prefix !== "");

/** No prefix is called so: a NUL cannot be part of a name. */
const nowhere = "\0";

/** File → the innermost repository (as a prefix) that holds it; left out where there is none, and for links. */
function assign(
  { files, repositories }: Pick<Listing, "files" | "repositories">,
  rooted: boolean,
): Map<string, string> {
  const nested = new Set(repositories.filter((prefix) => prefix !== ""));
  const direct = files
    .filter((file) => !file.linked)
    .map((file: ListedFile) => [file.path, ownerOf(file.path, nested)] as const);
  return new Map(direct.filter(([, owner]) => rooted || owner !== ""));
}

const ownerOf = (file: string, nested: ReadonlySet<string>): string => {
  for (let end = file.lastIndexOf("/"); nested.size > 0 && end > 0; end = file.lastIndexOf("/", end - 1)) {
    if (nested.has(file.slice(0, end))) return file.slice(0, end);
  }
  return "";
};

function lookUp(files: GitFiles | undefined, path: string): Exposure {
  if (files === undefined) return "state";
  // macOS decomposes accents in names; git records them composed.
  return files.get(path) ?? files.get(path.normalize("NFC")) ?? "state";
}
