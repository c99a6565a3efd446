/** Files that are read one by one with all care: links, empty and large files. Those that hold nothing are stamped, too. */
import type { Stats } from "node:fs";
import { baseOf, isSettled, look, setStamp } from "./tree-stamps.ts";
import type { Known } from "./tree-threads.ts";

export interface RestLooks {
  readonly began: number;
  readonly stats: ReadonlyMap<number, Stats>;
}

/** To be called before they are read. `paths`: `""` is not to be remembered. */
export const lookAtRest = (root: string, paths: readonly string[], rest: readonly number[]): RestLooks => {
  const base = baseOf(root);
  const stats = new Map<number, Stats>();
  for (const index of rest) {
    const path = paths[index] ?? "";
    const found = path === "" ? undefined : look(base + path);
    if (found?.isFile() || found?.isSymbolicLink()) stats.set(index, found);
  }
  return { began: Date.now(), stats };
};

/** Writes the stamps of those nothing was found in and nothing said about; are there any? */
export const stampRest = (looks: RestLooks, { paths, stamps }: Known, told: ReadonlySet<string>): boolean => {
  let any = false;
  for (const [index, stats] of looks.stats) {
    if (told.has(paths[index] ?? "") || !isSettled(stats, looks.began)) continue;
    setStamp(stamps, index, stats);
    any = true;
  }
  return any;
};
