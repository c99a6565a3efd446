/** Starts the sieve on all cores. */
import { dirname, join } from "node:path";
import { newSieve, sieve } from "./tree-sieve.ts";

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

/**
 * Bytes of each file that certainly holds nothing; undefined for those that must be read with all care. The same
 * whatever the number of threads.
 * @param paths relative to `root`; `""`: not to be looked at
 */
export const siftTree = async (
  root: string,
  paths: readonly string[],
): Promise<(index: number) => number | undefined> => {
  const state = newSieve(paths.length);
  const file = paths.length < many ? undefined : workerFile();
  const { availableParallelism } = process.getBuiltinModule("node:os");
  const extra = file === undefined ? 0 : Math.min(availableParallelism(), mostThreads) - 1;
  const data = { root, paths: paths.join("\n"), state };
  const threads = file === undefined ? [] : Array.from({ length: extra }, () => startThread(file, data));
  await sieve(root, paths, state);
  await Promise.all(threads);
  return (index) => {
    const size = state.sizes[index] ?? 0;
    return size === 0 ? undefined : size - 1;
  };
};
