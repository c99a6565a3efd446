/** Writes a file whole or not at all: whoever reads it meets the old text or the new one. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";

/**
 * Keeps the permission bits of a file that is there, and the link that leads to it.
 * @throws UsageError where it cannot be written; the old text is then still there
 */
export const replaceText = (folder: string, name: string, text: string): void => {
  const path = resolve(folder, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  const real = stats === undefined ? path : realpathSync(path);
  const fresh = `${real}.${process.pid}.new`;
  try {
    writeFileSync(fresh, text, { flag: "wx", mode: stats === undefined ? 0o644 : stats.mode & 0o777 });
    renameSync(fresh, real);
  } catch {
    rmSync(fresh, { force: true });
    throw new UsageError(`\`${name}\` cannot be written`, "Is the folder writable for this user?");
  }
};

/** Puts back what was there; undefined: nothing was. */
export const putBack = (folder: string, name: string, old: string | undefined): void => {
  if (old === undefined) rmSync(resolve(folder, name), { force: true });
  else replaceText(folder, name, old);
};
