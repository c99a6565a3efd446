/** A first run of a large tree: another thread asks git for its files and begins to sift them, while this one walks. */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "./git-env.ts";
import { findRepository, readGitDirectory } from "./git-place.ts";
import type { SieveState } from "./tree-state.ts";
import { openThread, threadFile } from "./tree-threads.ts";

/** Bytes of an index of some 5,000 files: a thread takes 35 ms to start. */
const largeIndex = 400_000;

/** What another thread has begun with. */
export interface Begun {
  /** Of all files git listed, in order. */
  readonly state: SieveState;
  /** Settles once that thread has ended, however. */
  readonly ended: Promise<void>;
}

/** What git said of the root (`parseListing`), and what is done with it. */
export interface BegunListing {
  readonly output: Buffer;
  readonly begun: Begun;
}

const isLarge = (top: string): boolean => {
  const index = join(readGitDirectory(join(top, ".git")), "index");
  return (statSync(index, { throwIfNoEntry: false })?.size ?? 0) >= largeIndex;
};

/** Begins where that pays; undefined where it does not, and where the thread or git failed. Never rejects. */
export const beginEarly = async (root: string, env: Env): Promise<BegunListing | undefined> => {
  const file = threadFile();
  const { availableParallelism } = process.getBuiltinModule("node:os");
  const place = findRepository(root, env, process.cwd());
  if (file === undefined || place === undefined || availableParallelism() < 2 || !isLarge(place.top)) return undefined;
  const { worker, ended } = openThread(file, { root, env: { ...place.env } });
  const told = new Promise<{ readonly output: Uint8Array; readonly state: SieveState } | undefined>((resolve) => {
    worker.once("message", (message) => resolve(message === "done" ? undefined : message));
    void ended.then(() => resolve(undefined));
  });
  const message = await told;
  if (message === undefined) return undefined;
  const { buffer, byteOffset, length } = message.output;
  return { output: Buffer.from(buffer, byteOffset, length), begun: { state: message.state, ended } };
};
