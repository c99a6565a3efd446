import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "../errors.ts";

/** Is there such a file or directory? */
export const exists = (cwd: string, path: string): boolean => existsSync(resolve(cwd, path));

/** `/` between the parts on every system. */
const slashed = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));

/** How a file is named in a report: relative to `root`, even above it. */
export const relativePath = (root: string, cwd: string, path: string): string =>
  slashed(relative(resolve(cwd, root), resolve(cwd, path)));

/**
 * Bytes of a file, no larger than `limit` bytes.
 * @throws UsageError when it cannot be read or is larger
 */
export const readBytes = (cwd: string, path: string, limit = 1_000_000): Uint8Array => {
  try {
    const absolute = resolve(cwd, path);
    if (statSync(absolute).size <= limit) return readFileSync(absolute);
  } catch {
    throw new UsageError(`\`${path}\` cannot be read`, "Is the path right, and readable for this user?");
  }
  throw new UsageError(`\`${path}\` is larger than ${limit} bytes`, "A policy is a small file; is the path right?");
};

/** Text of a small file, for what may be missing; undefined where there is none or it cannot be read. */
export const readText = (folder: string, name: string, limit = 1_000_000): string | undefined => {
  try {
    const absolute = resolve(folder, name);
    return statSync(absolute).size <= limit ? readFileSync(absolute, "utf8") : undefined;
  } catch {
    // Missing, or not for us: it is optional.
    return undefined;
  }
};

/**
 * Bytes of a file (relative to `root`) that must lie inside `top`, links resolved; undefined when there is none.
 * @throws UsageError when it lies outside
 */
export const readInside = (top: string, root: string, path: string): Uint8Array | undefined => {
  const absolute = resolve(root, path);
  if (!existsSync(absolute)) return undefined;
  const inside = relative(realpathSync(top), realpathSync(absolute));
  if (inside.startsWith("..") || isAbsolute(inside)) {
    throw new UsageError(
      `\`${path}\` lies outside the repository`,
      "A policy extends files of its own repository only.",
    );
  }
  return readBytes(root, path);
};

/**
 * Writes a report or a fresh policy; makes the folders it needs.
 * @throws UsageError when the place cannot be written
 */
export const writeText = (cwd: string, path: string, text: string): void => {
  try {
    const absolute = resolve(cwd, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  } catch {
    throw new UsageError(`\`${path}\` cannot be written`, "Is the folder writable for this user?");
  }
};
