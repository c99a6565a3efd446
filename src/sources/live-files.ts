/** The files of every runtime in a home, without walking through the rest of it. */
import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Runtime, Skipped } from "../model.ts";
import { matchesStep } from "../scan/paths/steps.ts";
import type { ListedFile } from "./disk.ts";

/** A file, and the path its program knows it by where a variable moved it. */
export interface LiveFile extends ListedFile {
  readonly as?: string;
}

export interface LiveListing {
  readonly files: readonly LiveFile[];
  readonly skipped: readonly Skipped[];
}

/** A folder to look into: where it lies, and what its program calls it. */
interface Folder {
  readonly absolute: string;
  readonly known: string;
}

/** Names of one folder that are looked at; a state folder with more holds no auth files by the thousand. */
const nameLimit = 5000;
const folderLimit = 2000;

const namesIn = (absolute: string): readonly string[] => {
  try {
    return readdirSync(absolute).slice(0, nameLimit);
  } catch {
    // Not there, not a directory, or closed to this user: the runtime is not installed here, or is another user's.
    return [];
  }
};

/** The folders a pattern stands for; `*` in a step looks into the folder. */
const expand = (home: string, pattern: string): readonly Folder[] => {
  let found: readonly Folder[] = [{ absolute: home, known: "" }];
  for (const step of pattern === "" ? [] : pattern.split("/")) {
    found = found
      .flatMap(({ absolute, known }) => {
        const names = step.includes("*") ? namesIn(absolute).filter((name) => matchesStep(step, name)) : [step];
        return names.map((name) => ({
          absolute: join(absolute, name),
          known: known === "" ? name : `${known}/${name}`,
        }));
      })
      .slice(0, folderLimit);
  }
  return found;
};

const slashed = (path: string): string => path.split(sep).join("/");

/** Folders below the home, and those a variable names instead. */
const foldersOf = (
  home: string,
  runtime: Runtime,
  env: Readonly<Record<string, string | undefined>>,
): readonly Folder[] => {
  const moved = (runtime.moved ?? []).flatMap(({ env: name, folder }) => {
    const place = env[name]?.trim();
    return place !== undefined && isAbsolute(place) ? [{ place, folder }] : [];
  });
  return runtime.folders.flatMap((pattern) => [
    ...expand(home, pattern),
    ...moved
      .filter(({ folder }) => pattern === folder || pattern.startsWith(`${folder}/`))
      .flatMap(({ place, folder }) =>
        expand(place, pattern.slice(folder.length + 1)).map(({ absolute, known }) => ({
          absolute,
          known: known === "" ? folder : `${folder}/${known}`,
        })),
      ),
  ]);
};

const inside = (path: string, home: string): boolean =>
  path === home || path.startsWith(home.endsWith(sep) ? home : home + sep);

const statOf = (absolute: string): Stats | undefined => {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch {
    // A circle of links, or a folder closed to this user.
    return undefined;
  }
};

interface Look {
  /** Resolved. */
  readonly home: string;
  readonly files: Map<string, LiveFile>;
  readonly skipped: Skipped[];
}

/** Takes in one file. A link is followed inside the home and never out of it. */
const take = ({ home, files, skipped }: Look, absolute: string, known: string): void => {
  const path = inside(absolute, home) ? slashed(relative(home, absolute)) : slashed(absolute);
  if (files.has(path)) return;
  const link = lstatSync(absolute, { throwIfNoEntry: false });
  if (link === undefined || link.isDirectory()) return;
  const stats = link.isSymbolicLink() ? statOf(absolute) : link;
  if (stats === undefined) {
    skipped.push({ path, reason: "a link that leads nowhere" });
    return;
  }
  if (!stats.isFile()) {
    if (!stats.isDirectory()) skipped.push({ path, reason: "not a regular file" });
    return;
  }
  // Asked after the folder, too: `~/.codex` itself may be a link.
  if (!inside(realpathSync(absolute), home) && inside(absolute, home)) {
    skipped.push({ path, reason: "a link that leads out of the home" });
    return;
  }
  const as = path === known ? {} : { as: known };
  files.set(path, {
    path,
    absolute,
    size: stats.size,
    mode: stats.mode & 0o7777,
    linked: link.isSymbolicLink(),
    ...as,
  });
};

/**
 * Finds the files of all runtimes.
 * @param home absolute
 * @param wanted which paths, as their programs know them, somebody reads
 * @param env variables that move folders; none for another machine's home
 * @param others folders besides those of the runtimes, told from the home
 */
export const listLive = (input: {
  readonly home: string;
  readonly runtimes: readonly Runtime[];
  readonly wanted: (path: string) => boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly others: readonly string[];
}): LiveListing => {
  const { runtimes, wanted, env, others } = input;
  const home = realpathSync(input.home);
  const look: Look = { home, files: new Map(), skipped: [] };
  const folders = [
    ...runtimes.flatMap((runtime) => foldersOf(home, runtime, env)),
    ...others.flatMap((pattern) => expand(home, pattern)),
  ];
  const seen = new Set<string>();
  for (const { absolute, known } of folders) {
    if (seen.has(absolute)) continue;
    seen.add(absolute);
    for (const name of namesIn(absolute)) {
      const path = known === "" ? name : `${known}/${name}`;
      if (wanted(path)) take(look, join(absolute, name), path);
    }
  }
  return { files: [...look.files.values()], skipped: look.skipped };
};

/** Takes in single files that others name (an environment file of a unit). */
export const listNamed = (home: string, paths: readonly string[]): LiveListing => {
  const look: Look = { home: realpathSync(home), files: new Map(), skipped: [] };
  for (const path of paths) take(look, join(look.home, path), path);
  return { files: [...look.files.values()], skipped: look.skipped };
};
