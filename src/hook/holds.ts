/** Reads the files that are not quiet. */
import type { Kernel } from "../scan/kernel/kernel.ts";
import { authPath } from "../scan/paths/auth-path.ts";
import { scannerWith } from "../scan/scan.ts";
import { type Finders, findInNames, findLeak } from "../secrets.ts";
import type { StagedFile } from "./patch.ts";
import { hookTables } from "./tables.ts";

/** What reads files, and whether it found anything in them or in their names that a rule could report. */
export interface Reader {
  readonly finders: Finders;
  /** @param names of all files, one a line */
  holds(files: readonly Pick<StagedFile, "path" | "bytes">[], names: Uint8Array): boolean;
}

/**
 * Opens the reader.
 * @param texts what shapes are made of (`tables.ts`)
 */
export const openReader = (kernel: Kernel, texts: () => string): Reader => {
  const { anchors, shape } = hookTables(texts);
  const scanner = scannerWith(anchors, kernel);
  const known = new Map<Uint8Array, ReturnType<Finders["read"]>>();
  // What holds something is read once more by the whole program.
  const read: Finders["read"] = (task) => {
    const found = known.get(task.bytes) ?? scanner.read(task);
    known.set(task.bytes, found);
    return found;
  };
  const finders = { read, authPath, shape };
  return {
    finders,
    holds: (files, names) =>
      files.some(({ path, bytes }) => findLeak(finders, { path, bytes, exposure: "staged" }) !== undefined) ||
      findInNames(finders, names, { exposure: "staged" }).length > 0,
  };
};
