/** Starts the sieve on all cores. */
import { dirname, join } from "node:path";
import type { Begun } from "./tree-early.ts";
import { isStamped, width } from "./tree-stamps.ts";
import { newSieve, passUnchanged, type SieveState } from "./tree-state.ts";

/** A thread takes 35 ms to start: below so many files it does not pay. */
const many = 5000;
const mostThreads = 8;

/** `dist/tree-worker.js`; undefined where this runs from source. */
export const threadFile = (): string | undefined => {
  const main = typeof require === "undefined" ? undefined : require.main?.filename;
  return main !== undefined && /[\\/](?:auth-lint|hook)\.js$/.test(main)
    ? join(dirname(main), "tree-worker.js")
    : undefined;
};

/** Starts a thread. `ended` settles once it has, however: what it did not do is read with all care. */
export const openThread = (file: string, workerData: object) => {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(file, { workerData });
  const ended = new Promise<void>((resolve) => {
    worker.on("message", (message) => message === "done" && resolve());
    for (const event of ["error", "exit"]) worker.once(event, () => resolve());
  });
  return { worker, ended };
};

/** What is known of files that held nothing. */
export interface Known {
  /** Relative to the root; `""`: not to be looked at. */
  readonly paths: readonly string[];
  /** A row for each of them (`tree-stamps.ts`). */
  readonly stamps: Float64Array;
}

export interface Sifted {
  /** Bytes of each file that certainly holds nothing; undefined for those that must be read with all care. */
  readonly size: (index: number) => number | undefined;
  /** What a later run may know of them. */
  readonly known: Known;
  /** Is that more than was known before, or something else? */
  readonly isNews: boolean;
}

/** The rows of these paths, from those of a listing that may have been another. */
const alignStamps = (stamps: Float64Array, paths: readonly string[], known: Known): boolean => {
  const isSame =
    known.paths.length === paths.length && paths.every((path, index) => path === "" || path === known.paths[index]);
  if (isSame) stamps.set(known.stamps);
  else {
    const rows = new Map(known.paths.map((path, index) => [path, index * width]));
    for (const [index, path] of paths.entries()) {
      const row = rows.get(path);
      if (row !== undefined) stamps.set(known.stamps.subarray(row, row + width), index * width);
    }
  }
  return isSame;
};

/** Threads beside this one: the file they run, and how many. */
export interface Crew {
  readonly file: string | undefined;
  readonly count: number;
}

const crewFor = (left: number, busy: number): Crew => {
  const file = left < many ? undefined : threadFile();
  const { availableParallelism } = process.getBuiltinModule("node:os");
  return { file, count: Math.min(availableParallelism(), mostThreads) - busy };
};

const takeThreads = async (
  root: string,
  paths: readonly string[],
  state: SieveState,
  { file, count }: Crew,
  ended?: Promise<void>,
): Promise<void> => {
  const data = { root, paths: paths.join("\n"), state };
  const threads = file === undefined ? [] : Array.from({ length: count }, () => openThread(file, data).ended);
  const { sieve } = await import("./tree-sieve.ts");
  await sieve(root, paths, state);
  await Promise.all([...threads, ended]);
};

/** Takes over what was begun with where it is these files, and else ends it. */
const takeOver = ({ state, ended }: Begun, paths: readonly string[]) => {
  const fresh = { isSame: false, passed: 0 };
  if (state.sizes.length === paths.length) return { ...fresh, state, ended };
  Atomics.store(state.next, 0, state.sizes.length);
  return { ...fresh, state: newSieve(paths.length) };
};

/** Verdicts on what has not changed since it was known. */
const begin = (
  root: string,
  paths: readonly string[],
  known: Known | SieveState | Begun | undefined,
): { state: SieveState; isSame: boolean; passed: number; ended?: Promise<void> } => {
  if (known !== undefined && "ended" in known) return takeOver(known, paths);
  // Looked at already, with the listing.
  if (known !== undefined && "sizes" in known) {
    const passed = known.sizes.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0);
    return { state: known, isSame: true, passed };
  }
  const state = newSieve(paths.length);
  if (known === undefined) return { state, isSame: false, passed: 0 };
  const isSame = alignStamps(state.stamps, paths, known);
  return { state, isSame, passed: passUnchanged(root, paths, state) };
};

/**
 * Which files certainly hold nothing: those that have not changed since they did, and what is read now. The same
 * whatever the number of threads, and whatever is known.
 * @param paths relative to `root`; `""`: not to be looked at
 */
export const siftTree = async (
  root: string,
  paths: readonly string[],
  known?: Known | SieveState | Begun,
  crew?: Crew,
): Promise<Sifted> => {
  const { state, isSame, passed, ended } = begin(root, paths, known);
  const { sizes, stamps } = state;
  const asked = paths.reduce((sum, path) => sum + (path === "" ? 0 : 1), 0);
  if (passed < asked) await takeThreads(root, paths, state, crew ?? crewFor(asked - passed, ended ? 2 : 1), ended);

  let count = 0;
  for (const [index, size] of sizes.entries()) {
    // A thread may have ended between the stamp and the verdict; what was begun with knew not what is to be left out.
    if (size === 0 || paths[index] === "") {
      stamps[index * width] = 0;
      sizes[index] = 0;
    } else if (isStamped(stamps, index)) count += 1;
  }
  return {
    size: (index) => {
      const size = sizes[index] ?? 0;
      return size === 0 ? undefined : size - 1;
    },
    known: { paths, stamps },
    isNews: !isSame || count !== passed,
  };
};
