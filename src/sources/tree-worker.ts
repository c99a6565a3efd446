// A thread of the sieve (`tree-sieve.ts`). Where it is given no paths, it asks git for them first.
import { parentPort, workerData } from "node:worker_threads";
import { askGitFiles, parseListing } from "./git-files.ts";
import { sieve } from "./tree-sieve.ts";
import { newSieve, siftable } from "./tree-state.ts";

const { root, env, paths, state } = workerData;

/** In a function of its own: what git said is handed over, and not kept here while files are read. */
const list = () => {
  const result = askGitFiles(root, env);
  if (!("output" in result)) return undefined;
  const { output } = result;
  const listed = siftable([...parseListing(output, "").keys()]);
  const own = newSieve(listed.length);
  const isWhole = output.length === output.buffer.byteLength && output.buffer instanceof ArrayBuffer;
  parentPort?.postMessage({ output, state: own }, isWhole ? [output.buffer] : []);
  return { listed, own };
};

const listAndSieve = async (): Promise<void> => {
  const { listed, own } = list() ?? {};
  if (listed !== undefined && own !== undefined) await sieve(root, listed, own);
};

void (paths === undefined ? listAndSieve() : sieve(root, paths.split("\n"), state)).then(() =>
  parentPort?.postMessage("done"),
);
