import { readdirSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { UsageError } from "../errors.ts";
import type { Skipped, Source } from "../model.ts";
import { type ListedFile, type Listing, listFiles } from "./disk.ts";
import { readSource, type Unjudged } from "./disk-read.ts";
import { exposures, type GitListing } from "./exposure.ts";
import { parseListing } from "./git-files.ts";
import { includedFiles } from "./includes.ts";
import { sqliteMagic } from "./sqlite-files.ts";
import type { Begun } from "./tree-early.ts";
import { type Learned, openMemory, type Recalled, recallTree, type TreeMemory } from "./tree-memory.ts";

export interface Gathered {
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
  readonly unjudged: readonly Unjudged[];
  /** Absolute directory that paths are relative to. */
  readonly root: string;
  /** Absolute top of the git repository around it. */
  readonly repository: string | undefined;
  /** Was the whole of `root` read, not single files of it? */
  readonly complete: boolean;
  /** Where single files were named: what lies beside and above them, by name alone. */
  readonly around?: { readonly base: string; readonly near: ReadonlySet<string> };
  /** What git holds or could take below the root, in every repository there. */
  readonly listings: readonly GitListing[];
  /** Where results of runs are kept, and this is a tree they can be kept of. */
  readonly memory?: GatheredMemory;
}

export interface GatheredMemory extends Pick<Learned, "sniffed" | "repositories"> {
  readonly tree: TreeMemory;
  readonly recalled: Recalled | undefined;
  readonly begun: Begun | undefined;
}

/** Wrapped, so that it is not waited for: what follows does not let go of this thread. */
const beginFirst = async ({ root, env }: TreeMemory) => {
  const { beginEarly } = await import("./tree-early.ts");
  return { early: beginEarly(root, env) };
};

/** A renamed store is known by its content; only small structured files are opened for that. */
const structured = /\.(?:jsonc?|json5)(?:[._-][\w.-]*)?$/i;
const sniffLimit = 1_000_000;
/** OpenClaw 2026.9.6 follows includes ten levels deep. */
const includeDepth = 10;
const telltale = Buffer.from("profiles");

const isDirectory = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new UsageError(`cannot open \`${path}\``, "Name a file or directory that exists and that you may read.");
  }
};

/** The directory paths are told from: the one directory named, else where the command was typed. */
export const locateTree = (
  cwd: string,
  roots: readonly string[],
): { readonly root: string; readonly paths: readonly string[] } => {
  const [only = "."] = roots;
  if (roots.length <= 1 && isDirectory(resolve(cwd, only))) return { root: resolve(cwd, only), paths: [] };
  return { root: cwd, paths: roots };
};

const isStore = (file: ListedFile, source: Source, wanted: (path: string) => boolean): boolean =>
  wanted(file.path) ||
  Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length).includes(telltale);

/**
 * Reads the files below the roots that a runtime could claim, with their exposure, and the rows of credential
 * databases. What could not be read is named.
 * @throws UsageError when a root does not exist
 */
export const gather = async (input: {
  readonly cwd: string;
  readonly roots: readonly string[];
  readonly wanted: (path: string) => boolean;
  /** Take and keep what may be known of the tree from an earlier run. */
  readonly remembers?: boolean;
}): Promise<Gathered> => {
  const { cwd, roots, wanted } = input;
  const { root, paths } = locateTree(cwd, roots);
  const wants = (path: string): boolean => wanted(path) || structured.test(path);
  const tree = input.remembers && paths.length === 0 ? openMemory(root, process.env) : undefined;
  const recalled = tree && (await recallTree(tree, wants));
  const beginning = tree && tree.known === undefined ? await beginFirst(tree) : undefined;
  const listing = recalled?.listing ?? listTree(root, paths, wants, tree);
  const { output, begun } = (await beginning?.early) ?? {};
  const files = recalled?.files ?? (output && parseListing(output, ""));
  const { exposure, repository, listings, problem } = exposures(root, listing, { files });
  const skipped: Skipped[] = listing.skipped.filter((entry) => !listing.unreadable.includes(entry));
  const unjudged: Unjudged[] = listing.unreadable.map(({ path, reason }) => ({
    path,
    reason,
    remedy: "Run auth-lint as the user who owns it.",
  }));
  if (problem) unjudged.push(problem);

  const sources: Source[] = [];
  const sniffed = new Set<string>();
  for (const file of listing.files) {
    if (!wanted(file.path) && file.size > sniffLimit && paths.length === 0) continue;
    const result = readSource(file, exposure(file.path));
    if ("skipped" in result) skipped.push(result.skipped);
    else if ("unjudged" in result) unjudged.push(result.unjudged);
    else if (isStore(file, result.source, wanted)) sources.push(await withCells(file, result.source, unjudged));
    else sniffed.add(file.path);
  }
  for (let depth = 0; depth < includeDepth; depth++) {
    const files = includedFiles(root, sources, new Set(sources.map(({ path }) => path)));
    if (files.length === 0) break;
    for (const file of files) {
      const result = readSource(file, exposure(file.path));
      if ("source" in result) sources.push({ ...result.source, format: "json5" });
    }
  }
  return {
    sources,
    skipped,
    unjudged,
    root,
    repository,
    listings,
    complete: paths.length === 0,
    ...(tree ? { memory: { tree, recalled, begun, sniffed, repositories: listing.repositories } } : {}),
    ...surroundings(root, paths),
  };
};

const listTree = (
  root: string,
  paths: readonly string[],
  wants: (path: string) => boolean,
  memory: TreeMemory | undefined,
): Listing =>
  listFiles(root, { wants, ...(paths.length > 0 ? { paths } : {}), ...(memory ? { notes: memory.notes } : {}) });

/** How far above a named file a home may begin: `agents/<id>/agent`. */
const reach = 3;

/** Files beside and above the named ones; nothing where a whole directory is read. */
const surroundings = (root: string, paths: readonly string[]): Pick<Gathered, "around"> => {
  if (paths.length === 0) return {};
  const folders = new Set<string>();
  for (const path of paths) {
    let folder = dirname(resolve(root, path));
    for (let step = 0; step <= reach; step++) {
      folders.add(folder);
      folder = dirname(folder);
    }
  }
  const near = new Set([...folders].flatMap((folder) => namesIn(folder).map((name) => `${slashed(folder)}/${name}`)));
  return { around: { base: slashed(root), near } };
};

const slashed = (path: string): string => path.split(sep).join("/").replace(/\/$/, "");

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    // Not readable: then nothing is known about it, and the file is judged by itself.
    return [];
  }
};

const withCells = async (file: ListedFile, source: Source, unjudged: Unjudged[]): Promise<Source> => {
  // By its name too: an empty database has no first bytes yet, and a damaged one has the wrong ones.
  const database = Buffer.from(source.bytes.subarray(0, 16)).toString("latin1") === sqliteMagic;
  if (!database && !file.path.endsWith(".sqlite")) return source;
  const { readCells } = await import("./sqlite.ts");
  const result = await readCells(file.absolute);
  if ("cells" in result) return { ...source, cells: result.cells };
  unjudged.push({ path: file.path, ...result.unjudged });
  return source;
};
