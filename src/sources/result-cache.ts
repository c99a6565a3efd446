/**
 * Which files of a tree held nothing, kept for the next run: their stamps, never what was found, and nothing of their
 * content. It is of use to the same program and the same Node alone. `--no-cache` does without.
 */
import { closeSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFolder, keepOwn, pruneOwn, readOwn } from "./cache-folder.ts";
import type { Env } from "./git-env.ts";
import { type CacheParts, packParts, unpackParts } from "./result-cache-format.ts";
import { width } from "./tree-stamps.ts";
import type { Known } from "./tree-threads.ts";

/** Where the results of one tree are kept, and what they hold for. */
export interface ResultPlace {
  readonly folder: string;
  readonly name: string;
  /** Changes with the tree's place, the program and what runs it. */
  readonly holdsFor: string;
}

/** The hash `program.js` begins with: its chunks are in it by the hashes of their names. Undefined from source. */
const programMark = (): string | undefined => {
  const main = typeof require === "undefined" ? undefined : require.main?.filename;
  if (main === undefined || !/[\\/]auth-lint\.js$/.test(main)) return undefined;
  try {
    const descriptor = openSync(join(dirname(main), "program.js"), "r");
    try {
      const bytes = Buffer.alloc(18);
      readSync(descriptor, bytes, 0, 18, 0);
      return /^\/\/([0-9a-f]{16})$/.exec(bytes.toString("latin1"))?.[1];
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
};

/** 64 bits that tell one tree from another in a file's name; the file says which one it is of. */
const shortHash = (text: string): string => {
  let [one, other] = [0x811c_9dc5, 0x9dc5_811c];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x0100_0193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85eb_ca6b) ^ (other >>> 13);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
};

/** @param mark of the program that judges; undefined: nothing is kept */
export const resultPlace = (root: string, env: Env, mark = programMark()): ResultPlace | undefined => {
  const folder = cacheFolder(env);
  if (folder === undefined || mark === undefined) return undefined;
  const real = realpathSync(root);
  return {
    folder,
    name: `tree-${shortHash(real)}.results`,
    holdsFor: JSON.stringify([real, mark, process.version, process.arch]),
  };
};

/** What an earlier run kept; undefined where there is nothing, or nothing to be trusted. */
export const recallResults = ({ folder, name, holdsFor }: ResultPlace): (CacheParts & Known) | undefined => {
  const bytes = readOwn(folder, name);
  const parts = bytes === undefined ? undefined : unpackParts(bytes);
  const [head, list] = parts?.texts ?? [];
  const [stamps] = parts?.numbers ?? [];
  if (parts === undefined || head !== holdsFor || list === undefined || stamps === undefined) return undefined;
  const paths = list.split("\n");
  return paths.length * width === stamps.length ? { ...parts, paths, stamps } : undefined;
};

/** Of any tree; a number behind the name: one that was not written whole. */
const results = /^tree-[0-9a-f]{16}\.results(?:\.\d+)?$/;

/** Keeps them; `more`: further parts, which come back behind these. */
export const keepResults = (place: ResultPlace, known: Known, more: CacheParts = { texts: [], numbers: [] }): void => {
  const texts = [place.holdsFor, known.paths.join("\n"), ...more.texts];
  keepOwn(place.folder, place.name, packParts({ texts, numbers: [known.stamps, ...more.numbers] }));
  pruneOwn(place.folder, results);
};
