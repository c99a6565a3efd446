/** Reads the files that are not quiet. */
import type { Leak } from "../model.ts";
import type { Inflate } from "../scan/decode/gzip.ts";
import type { Kernel } from "../scan/kernel/kernel.ts";
import { authPath } from "../scan/paths/auth-path.ts";
import { scannerWith } from "../scan/scan.ts";
import { type Finders, findInNames, findLeak } from "../secrets.ts";
import type { StagedFile } from "./patch.ts";
import { hookTables } from "./tables.ts";

type Files = readonly Pick<StagedFile, "path" | "bytes">[];

/** What reads files, and what it finds in them or in their names that a rule could report. */
export interface Reader {
  readonly finders: Finders;
  /** @param names of all files, one a line */
  leaks(files: Files, names: Uint8Array): readonly Leak[];
}

/**
 * Opens the reader.
 * @param texts what shapes are made of (`tables.ts`)
 */
export const openReader = (kernel: Kernel, texts: () => string, inflate: Inflate): Reader => {
  const { anchors, shape } = hookTables(texts);
  const scanner = scannerWith(anchors, kernel, inflate);
  const known = new Map<Uint8Array, ReturnType<Finders["read"]>>();
  // What holds something is read once more by the whole program.
  const read: Finders["read"] = (task) => {
    const found = known.get(task.bytes) ?? scanner.read(task);
    known.set(task.bytes, found);
    return found;
  };
  const finders = { read, authPath, shape };
  const leakOf = ({ path, bytes }: Files[number]) => findLeak(finders, { path, bytes, exposure: "staged" });
  const leaksIn = (names: Uint8Array) => findInNames(finders, names, { exposure: "staged" });
  return {
    finders,
    leaks: (files, names) => [...files.flatMap((file) => leakOf(file) ?? []), ...leaksIn(names)],
  };
};
