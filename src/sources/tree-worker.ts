// A thread of the sieve (`tree-sieve.ts`). Where it is given no paths, it asks git for them first.
import { parentPort, workerData } from "node:worker_threads";
import { askGitFiles, parseListing } from "./git-files.ts";
import { sieve } from "./tree-sieve.ts";
import { newSieve, siftable } from "./tree-state.ts";

const { root, env, paths, state } = workerData;

const listAndSieve = async (): Promise<void> => {
  const result = askGitFiles(root, env);
  if (!("output" in result)) return;
  const listed = siftable([...parseListing(result.output, "").keys()]);
  const own = newSieve(listed.length);
  parentPort?.postMessage({ output: result.output, state: own });
  await sieve(root, listed, own);
};

void (paths === undefined ? listAndSieve() : sieve(root, paths.split("\n"), state)).then(() =>
  parentPort?.postMessage("done"),
);
