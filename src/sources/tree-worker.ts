// A thread of the sieve (`tree-sieve.ts`).
import { parentPort, workerData } from "node:worker_threads";
import { sieve } from "./tree-sieve.ts";

const { root, paths, state } = workerData;
void sieve(root, paths.split("\n"), state).then(() => parentPort?.postMessage("done"));
