/** Starts the sieve on all cores. */
import { dirname, join } from "node:path";
import { isStamped, width } from "./tree-stamps.ts";
import { newSieve, passUnchanged, type SieveState } from "./tree-state.ts";

/** A thread takes 35 ms to start: below so many files it does not pay. */
const many = 5000;
const mostThreads = 8;

/** `dist/tree-worker.js`; undefined where this runs from source. */
const workerFile = (): string | undefined => {
  const main = typeof require === "undefined" ? undefined : require.main?.filename;
  return main !== undefined && /[\\/](?:auth-lint|hook)\.js$/.test(main)
    ? join(dirname(main), "tree-worker.js")
    : undefined;
};

/** Starts a thread; settles once it has ended, however: what it did not do is read with all care. */
const startThread = (file: string, workerData: object): Promise<void> => {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(file, { workerData });
  return new Promise((resolve) => {
    for (const event of ["message", "error", "exit"]) worker.once(event, () => resolve());
  });
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

const crewFor = (left: number): Crew => {
  const file = left < many ? undefined : workerFile();
  const { availableParallelism } = process.getBuiltinModule("node:os");
  return { file, count: Math.min(availableParallelism(), mostThreads) - 1 };
};

const takeThreads = async (
  root: string,
  paths: readonly string[],
  state: SieveState,
  { file, count }: Crew,
): Promise<void> => {
  const data = { root, paths: paths.join("\n"), state };
  const threads = file === undefined ? [] : Array.from({ length: count }, () => startThread(file, data));
  const { sieve } = await import("./tree-sieve.ts");
  await sieve(root, paths, state);
  await Promise.all(threads);
};

/** Verdicts on what has not changed since it was known. */
const begin = (root: string, paths: readonly string[], known: Known | SieveState | undefined) => {
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
  known?: Known | SieveState,
  crew?: Crew,
): Promise<Sifted> => {
  const { state, isSame, passed } = begin(root, paths, known);
  const { sizes, stamps } = state;
  const asked = paths.reduce((sum, path) => sum + (path === "" ? 0 : 1), 0);
  if (passed < asked) await takeThreads(root, paths, state, crew ?? crewFor(asked - passed));

  let count = 0;
  for (const [index, size] of sizes.entries()) {
    // A thread may have ended between the stamp and the verdict.
    if (size === 0) stamps[index * width] = 0;
    else if (isStamped(stamps, index)) count += 1;
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
