import { lstatSync } from "node:fs";
import { posix } from "node:path";
import type { Source } from "../model.ts";
import type { ListedFile } from "./disk.ts";

const marker = Buffer.from("$include");
const directive = /["']?\$include["']?\s*:\s*(\[[^\]]{0,4000}\]|"[^"\n]{1,500}"|'[^'\n]{1,500}')/g;
const quoted = /"([^"\n]{1,500})"|'([^'\n]{1,500})'/g;

const namedIn = ({ bytes }: Source): readonly string[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!buffer.includes(marker)) return [];
  return [...buffer.toString("utf8").matchAll(directive)].flatMap(([, value = ""]) =>
    [...value.matchAll(quoted)].map(([, double, single]) => double ?? single ?? ""),
  );
};

/**
 * Files that configurations pull in by `$include` (OpenClaw: relative to the including file), whatever their names are.
 * Only what lies inside the root, is a regular file and was not read yet; the runtime judges the directive itself.
 */
export const includedFiles = (root: string, sources: readonly Source[], known: ReadonlySet<string>): ListedFile[] => {
  const found = new Map<string, ListedFile>();
  for (const source of sources) {
    for (const name of namedIn(source)) {
      if (name.startsWith("/") || name.includes("\0")) continue;
      const path = posix.join(posix.dirname(source.path), name);
      if (path.startsWith("../") || known.has(path) || found.has(path)) continue;
      const absolute = posix.join(root, path);
      const stats = lstatSync(absolute, { throwIfNoEntry: false });
      if (!stats?.isFile()) continue;
      found.set(path, { path, absolute, size: stats.size, mode: stats.mode & 0o7777, linked: false });
    }
  }
  return [...found.values()];
};
