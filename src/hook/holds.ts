/** Reads the files that are not quiet. */
import { authPath } from "../scan/paths/auth-path.ts";
import { scannerOf } from "../scan/scan.ts";
import { findInNames, findLeak } from "../secrets.ts";
import type { StagedFile } from "./patch.ts";
import { hookTables } from "./tables.ts";

/** Is there anything in the files or their names that a rule could report? */
export const holdsAnything = (files: readonly StagedFile[], names: Uint8Array): boolean => {
  const { read } = scannerOf(hookTables());
  const finders = { read, authPath };
  return (
    files.some(({ path, bytes }) => findLeak(finders, { path, bytes, exposure: "staged" }) !== undefined) ||
    findInNames(finders, names, { exposure: "staged" }).length > 0
  );
};
