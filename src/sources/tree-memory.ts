/**
 * What a run remembers of a tree for the next: the stamps of clean files (`result-cache.ts`), and, where one repository
 * holds all of it, what the walk and git listed, by the stamps of all that could change it.
 */
import { realpathSync } from "node:fs";
import type { Listing } from "./disk.ts";
import { relistFiles } from "./disk.ts";
import type { WalkNotes } from "./disk-walk.ts";
import type { GitListing } from "./exposure.ts";
import type { Env } from "./git-env.ts";
import type { GitFiles } from "./git-files.ts";
import { findRepository } from "./git-place.ts";
import { keepResults, type ResultPlace, recallResults, resultPlace } from "./result-cache.ts";
import type { CacheParts } from "./result-cache-format.ts";
import { askGit, exposureOf, markFiles, vouchedBy } from "./tree-changed.ts";
import { areIgnored, gitStateFiles, gitVariables } from "./tree-git-state.ts";
import { allStamped, baseOf, stampAll } from "./tree-stamps.ts";
import { newSieve, passUnchanged, type SieveState } from "./tree-state.ts";
import type { Known } from "./tree-threads.ts";

/** A tree whose listing is the one of an earlier run. */
export interface Recalled {
  readonly listing: Listing;
  readonly files: GitFiles;
  /** With the verdicts on the files that are unchanged. */
  readonly sieve: SieveState;
  /** Tracked paths that must be asked about, out of all of them. */
  readonly candidates: readonly string[];
}

export interface TreeMemory {
  readonly root: string;
  readonly env: Env;
  readonly place: ResultPlace;
  /** Unix time in ms at which this run began to look. */
  readonly began: number;
  readonly known: (CacheParts & Known) | undefined;
  readonly notes: WalkNotes;
}

/** What is not stamped, of a listing; as JSON beside the lists. */
interface Head {
  readonly variables: string;
  /** Those of the listing: the root, if it is one. */
  readonly repositories: readonly string[];
  readonly unwanted: number;
  readonly candidates: readonly string[];
}

const readHead = (text: string): Head => JSON.parse(text);

/** @param mark of the program; for tests */
export const openMemory = (root: string, env: Env, mark?: string): TreeMemory | undefined => {
  const place = resultPlace(root, env, mark);
  if (place === undefined) return undefined;
  const notes = { directories: [], visits: [], ignoring: [], unwanted: 0, odd: false };
  const known = recallResults(place);
  return { root: realpathSync(root), env, place, began: Date.now(), known, notes };
};

const lines = (text: string | undefined): readonly string[] =>
  text === undefined || text === "" ? [] : text.split("\n");

/** The listing of the earlier run; undefined where anything it depends on is not what it was. */
export const recallTree = async (
  { root, env, known }: TreeMemory,
  wants: (path: string) => boolean,
): Promise<Recalled | undefined> => {
  const [, , head, marks, directories, visits, state] = known?.texts ?? [];
  const [, directoryStamps, stateStamps, rows] = known?.numbers ?? [];
  if (known === undefined || head === undefined || marks?.length !== known.paths.length) return undefined;
  if (directoryStamps === undefined || stateStamps === undefined || rows === undefined) return undefined;
  const { variables, repositories, unwanted, candidates } = readHead(head);
  if (variables !== gitVariables(env)) return undefined;
  const base = baseOf(root);
  const isState = (): boolean => allStamped("", lines(state), stateStamps);
  if (!isState()) return undefined;
  const asked = askGit(root, env, marks);
  const isListing = allStamped(base, directories?.split("\n") ?? [], directoryStamps);
  const changed = await asked;
  // The index it compared with was the one that was known.
  if (!isListing || (changed !== undefined && !isState())) return undefined;

  const sieve = newSieve(known.paths.length);
  sieve.stamps.set(known.stamps);
  passUnchanged(root, known.paths, sieve, vouchedBy(marks, known.paths, changed));
  const passes = (index: number): boolean => (sieve.sizes[rows[index] ?? -1] ?? 0) > 0;
  const listing = relistFiles(root, { visits: lines(visits), unwanted, repositories }, { wants, passes });
  const files = new Map(known.paths.map((path, index) => [path, exposureOf(marks[index])]));
  return { listing, files, sieve, candidates };
};

/** All that a listing depends on; undefined where that cannot be told. */
const partsOf = (
  { root, env, notes, began }: TreeMemory,
  { files, prefix }: GitListing,
  { sniffed, candidates, repositories }: Learned,
  stamps: Float64Array,
): CacheParts | undefined => {
  const variables = gitVariables(env);
  const place = findRepository(root, env, process.cwd());
  if (notes.odd || prefix !== "" || variables === undefined || place === undefined) return undefined;
  if (repositories.some((path) => path !== "")) return undefined;
  const paths = [...files.keys()];
  const lists = [notes.directories, notes.visits, paths].map((list) => list.join("\n"));
  const [directories = "", visits = "", listed = ""] = lists;
  if (listed.split("\n").length !== paths.length || visits.split("\n").length !== Math.max(1, notes.visits.length)) {
    return undefined;
  }
  const closed = notes.visits.filter((visit) => visit.startsWith("c")).map((visit) => visit.slice(1));
  const state = gitStateFiles(root, place, notes.ignoring);
  if (state === undefined || !areIgnored(root, place.env, closed)) return undefined;
  const marks = markFiles(files, { root, place, state, stamps });
  const stateStamps = stampAll("", state.files, began);
  const directoryStamps = stampAll(baseOf(root), notes.directories, began);
  if (stateStamps === undefined || directoryStamps === undefined) return undefined;

  const rowOf = new Map<string, number>();
  for (const [index, path] of paths.entries()) if (sniffed.has(path)) rowOf.set(path, index);
  const rows = notes.visits.map((visit) => rowOf.get(visit.slice(1)) ?? -1);
  const head: Head = { variables, repositories, unwanted: notes.unwanted, candidates };
  return {
    texts: [JSON.stringify(head), marks, directories, visits, state.files.join("\n")],
    numbers: [directoryStamps, stateStamps, Float64Array.from(rows)],
  };
};

/** What a run learned of a tree. */
export interface Learned {
  /** Files that were opened to see whether they are stores, and are none. */
  readonly sniffed: ReadonlySet<string>;
  readonly candidates: readonly string[];
  readonly repositories: readonly string[];
}

/**
 * Keeps what holds for the next run.
 * @param known a row for each listed path
 * @param listing undefined where this run has recalled it, or where it must not be kept
 */
export const keepTree = (
  memory: TreeMemory,
  known: Known,
  learned: (Learned & { readonly listing: GitListing }) | "recalled" | undefined,
): void => {
  const before = memory.known;
  const more =
    learned === "recalled"
      ? before && { texts: before.texts.slice(2), numbers: before.numbers.slice(1) }
      : learned && partsOf(memory, learned.listing, learned, known.stamps);
  const paths = known.paths.map((path) => (path.includes("\n") ? "" : path));
  keepResults(memory.place, { paths, stamps: known.stamps }, more);
};
