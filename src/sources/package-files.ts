import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UnjudgedError } from "../errors.ts";

/** Folders from this module upwards: `dist/` in the package, `src/sources/` in a checkout. */
const upwards = (folder: string, steps: number): string[] =>
  steps === 0 ? [] : [folder, ...upwards(dirname(folder), steps - 1)];

/**
 * Text of a file that ships with the package (`policies/schemas/policy.schema.json`).
 * @throws UnjudgedError when the package is not whole
 */
export const readPackageFile = (path: string): string => {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = upwards(here, 5).find((folder) => existsSync(join(folder, path)));
  if (found === undefined) {
    throw new UnjudgedError(`\`${path}\` is missing from this installation`, "Install auth-lint again.");
  }
  return readFileSync(join(found, path), "utf8");
};
