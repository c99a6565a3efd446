/** The file of a baseline: read whole, written whole or not at all. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { UsageError } from "../errors.ts";
import { baselineName } from "../policy/discover.ts";

/** Bytes: a hundred thousand entries. */
const largest = 32_000_000;

/**
 * Text of the baseline in a folder; undefined where there is none.
 * @param top of the repository: a link may not lead out of it
 * @throws UsageError where there is one that cannot be read, or leads elsewhere
 */
export const baselineText = (top: string, folder: string): string | undefined => {
  const path = join(folder, baselineName);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const inside = relative(realpathSync(top), realpathSync(path));
  if (inside.startsWith("..") || isAbsolute(inside)) {
    throw new UsageError(`\`${baselineName}\` lies outside the repository`, "Keep it beside the policy.");
  }
  try {
    if (stats.isFile() && stats.size <= largest) return readFileSync(path, "utf8");
  } catch {
    // Said below, as for what is no file.
  }
  throw new UsageError(`\`${baselineName}\` cannot be read`, "Is it a file, and readable for this user?");
};
