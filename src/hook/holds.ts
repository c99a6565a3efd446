/** Reads the files that are not quiet. */
import type { Kernel } from "../scan/kernel/kernel.ts";
import { authPath } from "../scan/paths/auth-path.ts";
import { scannerWith } from "../scan/scan.ts";
import { findInNames, findLeak } from "../secrets.ts";
import type { StagedFile } from "./patch.ts";
import { hookAnchors } from "./tables.ts";

export interface Loud {
  readonly files: readonly StagedFile[];
  /** Of all files, one a line. */
  readonly names: Uint8Array;
  readonly kernel: Kernel;
  /** The text shapes are made of. */
  readonly texts: () => string;
}

/** Is there anything in the files or their names that a rule could report? */
export const holdsAnything = ({ files, names, kernel, texts }: Loud): boolean => {
  const { read } = scannerWith(hookAnchors(texts), kernel);
  const finders = { read, authPath };
  return (
    files.some(({ path, bytes }) => findLeak(finders, { path, bytes, exposure: "staged" }) !== undefined) ||
    findInNames(finders, names, { exposure: "staged" }).length > 0
  );
};
