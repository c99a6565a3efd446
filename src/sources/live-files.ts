/** The files of every runtime in a home, without walking through the rest of it. */
import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, sep } from "node:path";
import type { Runtime, Skipped } from "../model.ts";
import { matchesStep } from "../scan/paths/steps.ts";
import type { ListedFile } from "./disk.ts";
import { errorCode } from "./disk-names.ts";
import type { Unjudged } from "./disk-read.ts";

/** A file, and the path its program knows it by where a variable moved it. */
export interface LiveFile extends ListedFile {
  readonly as?: string;
  /** Where its bytes lie, links resolved. */
  readonly real: string;
}

export interface LiveListing {
  readonly files: readonly LiveFile[];
  readonly skipped: readonly Skipped[];
  /** Folders of a runtime that are closed to this user. */
  readonly unjudged: readonly Unjudged[];
}

/** A folder to look into: where it lies, and what its program calls it. */
interface Folder {
  readonly absolute: string;
  readonly known: string;
  /** What links in it may lead to. */
  readonly base: string;
  /** A file of any name may be a runtime's here. */
  readonly any?: boolean;
}

/** What was found so far. */
export interface Look {
  /** Resolved. */
  readonly home: string;
  readonly files: Map<string, LiveFile>;
  readonly skipped: Skipped[];
  readonly unjudged: Unjudged[];
  /** What was listed already, by resolved path. */
  readonly seen: Set<string>;
  readonly names: Map<string, readonly string[]>;
}

const folderLimit = 2000;

/** Names of one folder that are all looked at; of more, only those that sound like a file of a runtime. */
const nameLimit = 5000;
/** Names that are worth a closer look: it turns most files of a home down, a session's log among them. */
export const isLikely = (name: string): boolean =>
  /auth|cred|token|secret|hosts|conf|settings|models|provider|mcp|openclaw|clawdbot|moltbot|opencode|api[-_]?key|apps|adc|info\.json|litellm|env|login|profile|rc(?:\.|$|[-_~])|sqlite|\.db|vscdb|claude|codex|crush|kilo|\.key|\.service|\.fish/i.test(
    name,
  );

const closed = (path: string): Unjudged => ({
  path,
  reason: "a folder that is not readable by this user",
  remedy: "Run auth-lint as the user who owns it.",
});

const namesIn = (look: Look, absolute: string): readonly string[] => {
  const known = look.names.get(absolute);
  if (known) return known;
  const path = pathOf(look.home, absolute);
  let names: readonly string[] = [];
  try {
    names = readdirSync(absolute);
  } catch (error) {
    // Not there or no directory: the runtime is not installed here.
    const code = errorCode(error);
    if (code === "EACCES" || code === "EPERM") look.unjudged.push(closed(path || "."));
  }
  if (names.length > nameLimit) {
    look.skipped.push({ path, reason: `a folder of ${names.length} names: only those of known files are looked at` });
    names = names.filter(isLikely).slice(0, nameLimit);
  }
  look.names.set(absolute, names);
  return names;
};

/** The folders a pattern stands for; `*` in a step looks into the folder. */
const expand = (look: Look, base: string, pattern: string): readonly Folder[] => {
  let found: readonly Folder[] = [{ absolute: base, known: "", base }];
  for (const step of pattern === "" ? [] : pattern.split("/")) {
    found = found
      .flatMap(({ absolute, known }) => {
        const names = step.includes("*") ? namesIn(look, absolute).filter((name) => matchesStep(step, name)) : [step];
        return names.map((name) => ({
          absolute: join(absolute, name),
          known: known === "" ? name : `${known}/${name}`,
          base,
        }));
      })
      .slice(0, folderLimit);
  }
  return found;
};

const slashed = (path: string): string => path.split(sep).join("/");

const inside = (path: string, home: string): boolean =>
  path === home || path.startsWith(home.endsWith(sep) ? home : home + sep);

/** From the home; what lies elsewhere by its absolute path. */
export const pathOf = (home: string, absolute: string): string =>
  inside(absolute, home) ? slashed(relative(home, absolute)) : slashed(absolute);

/** Whose files lie where. */
export type Places = Pick<Runtime, "folders" | "moved" | "facts">;

/** Folders below the home, and those a variable names instead. */
const foldersOf = (
  look: Look,
  runtime: Places,
  env: Readonly<Record<string, string | undefined>>,
): readonly Folder[] => {
  const moved = (runtime.moved ?? []).flatMap(({ env: name, folder }) => {
    const place = env[name]?.trim();
    return place !== undefined && isAbsolute(place) ? [{ place, folder }] : [];
  });
  const named = (runtime.facts?.files ?? []).filter(({ path }) => path.includes("/*."));
  const anyIn = new Set(named.map(({ path }) => path.slice(0, path.lastIndexOf("/"))));
  return runtime.folders.flatMap((pattern) => [
    ...expand(look, look.home, pattern).map((folder) => ({ ...folder, any: anyIn.has(pattern) })),
    ...moved
      .filter(({ folder }) => pattern === folder || pattern.startsWith(`${folder}/`))
      .flatMap(({ place, folder }) =>
        expand(look, place, pattern.slice(folder.length + 1)).map(({ known, ...rest }) => ({
          ...rest,
          any: anyIn.has(pattern),
          known: known === "" ? folder : `${folder}/${known}`,
        })),
      ),
  ]);
};

/** `undefined`: gone, or never there. Links that lead in a circle count as such. */
const lookAt = <Found>(look: () => Found): Found | undefined => {
  try {
    return look();
  } catch {
    return undefined;
  }
};

const leadsOut = "a link that leads out of the home";

interface Spot {
  readonly absolute: string;
  /** The path its program knows it by. */
  readonly known: string;
  /** Its folder, links resolved, where that is known already. */
  readonly folder?: string;
  /** What a link may lead into besides the home. */
  readonly base: string;
}

/** Takes in one file. A link is followed inside the home and never out of it. */
const take = ({ home, files, skipped, seen }: Look, { absolute, known, folder, base }: Spot): void => {
  const path = pathOf(home, absolute);
  if (files.has(path)) return;
  const link = lookAt(() => lstatSync(absolute));
  if (link === undefined || link.isDirectory()) return;
  const linked = link.isSymbolicLink();
  const stats: Stats | undefined = linked ? lookAt(() => statSync(absolute)) : link;
  const own = folder !== undefined && !linked ? join(folder, basename(absolute)) : undefined;
  const real = own ?? lookAt(() => realpathSync.native(absolute));
  if (stats === undefined || real === undefined) {
    if (linked) skipped.push({ path, reason: "a link that leads nowhere" });
    return;
  }
  if (stats.isDirectory()) return;
  // Asked of the whole way: `~/.codex` itself may be a link.
  if (!inside(real, home) && !inside(real, base)) skipped.push({ path, reason: leadsOut });
  else if (!stats.isFile()) skipped.push({ path, reason: "not a regular file" });
  else if (!seen.has(real)) {
    seen.add(real);
    const [size, mode] = [stats.size, stats.mode & 0o7777];
    files.set(path, { path, absolute, real, size, mode, linked, ...(path !== known && { as: known }) });
  }
};

/** Everything of one folder that somebody reads; a folder that is a link out of the home is not opened. */
const takeFolder = (look: Look, { absolute, known, base, any }: Folder, wanted: (path: string) => boolean): void => {
  const folder = lookAt(() => realpathSync.native(absolute));
  if (folder === undefined) return;
  const resolved = base === look.home ? base : (lookAt(() => realpathSync.native(base)) ?? base);
  if (!inside(folder, look.home) && !inside(folder, resolved)) {
    look.skipped.push({ path: pathOf(look.home, absolute), reason: leadsOut });
    return;
  }
  for (const name of namesIn(look, absolute)) {
    const path = known === "" ? name : `${known}/${name}`;
    if ((any === true || isLikely(name)) && wanted(path))
      take(look, { absolute: join(absolute, name), known: path, folder, base: resolved });
  }
};

/** A look at a home, before anything was found. */
export const openLook = (home: string): Look => {
  const names = new Map<string, readonly string[]>();
  return { home: realpathSync(home), files: new Map(), skipped: [], unjudged: [], seen: new Set(), names };
};

/**
 * Finds the files of all runtimes.
 * @param look of the home
 * @param wanted which paths, as their programs know them, somebody reads
 * @param env variables that move folders; none for another machine's home
 */
export const listLive = (
  look: Look,
  input: {
    readonly places: readonly Places[];
    readonly wanted: (path: string) => boolean;
    readonly env: Readonly<Record<string, string | undefined>>;
  },
): LiveListing => {
  const { places, wanted, env } = input;
  const folders = places.flatMap((one) => foldersOf(look, one, env));
  const visited = new Set<string>();
  for (const folder of folders.toSorted((left, right) => Number(right.any === true) - Number(left.any === true))) {
    if (visited.has(folder.absolute)) continue;
    visited.add(folder.absolute);
    takeFolder(look, folder, wanted);
  }
  return { files: [...look.files.values()], skipped: look.skipped, unjudged: look.unjudged };
};

/** Takes in single files that others name (an environment file of a unit); those already listed are left out. */
export const listNamed = (look: Look, paths: readonly string[]): LiveListing => {
  const own = { ...look, files: new Map<string, LiveFile>(), skipped: [], unjudged: [] };
  for (const path of paths) take(own, { absolute: join(look.home, path), known: path, base: look.home });
  return { files: [...own.files.values()], skipped: own.skipped, unjudged: [] };
};
