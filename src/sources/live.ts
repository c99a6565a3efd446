import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { Runtime, Skipped, Source } from "../model.ts";
import { variableFile } from "../variables/files.ts";
import { environmentFilesOf } from "../variables/variables.ts";
import { readSource, type Unjudged } from "./disk-read.ts";
import { withoutRepository } from "./git-env.ts";
import { dotfiles } from "./live-dotfiles.ts";
import { liveExposures } from "./live-exposure.ts";
import { isLikely, type LiveFile, listLive, listNamed, openLook, pathOf } from "./live-files.ts";
import { sqliteMagic } from "./sqlite-files.ts";

export interface LiveSources {
  /** Absolute. */
  readonly home: string;
  /** Paths are told from the home; what a variable moved out of it, by its absolute path. */
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
  readonly unjudged: readonly Unjudged[];
  /** Where the bytes of a link lie: its path → that of the file it leads to. */
  readonly places: ReadonlyMap<string, string>;
}

/** Where variables are set for programs. */
const variables = {
  folders: [
    "",
    ".config/environment.d",
    ".config/fish",
    ".config/fish/conf.d",
    ".config/systemd/user",
    ".config/systemd/user/*.service.d",
  ],
  moved: [{ env: "XDG_CONFIG_HOME", folder: ".config" }],
};

const requireDirectory = (home: string): void => {
  if (statSync(home, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new UsageError(`\`${home}\` is no directory`, "Name a home that exists and that you may read.");
};

/** Files that hold credentials in a form that is not read: why, by the path their program knows them by. */
const unreadIn = (runtimes: readonly Runtime[]): ReadonlyMap<string, string> =>
  new Map(
    runtimes.flatMap(({ facts }) =>
      (facts?.files ?? []).flatMap(({ path, unread }) => (unread === undefined ? [] : [[path, unread] as const])),
    ),
  );

const withCells = async (file: LiveFile, source: Source, unjudged: Unjudged[]): Promise<Source> => {
  if (Buffer.from(source.bytes.subarray(0, 16)).toString("latin1") !== sqliteMagic) return source;
  const { readCells } = await import("./sqlite.ts");
  const result = await readCells(file.absolute);
  if ("cells" in result) return { ...source, cells: result.cells };
  unjudged.push({ path: file.path, ...result.unjudged });
  return source;
};

/**
 * Reads the files of every runtime in a home; opens nothing else, writes nothing, locks nothing.
 * @throws UsageError when the home is no directory
 */
export const gatherLive = async (input: {
  readonly home: string;
  readonly runtimes: readonly Runtime[];
  /** Variables that move folders. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}): Promise<LiveSources> => {
  const { runtimes, env, cwd } = input;
  const home = resolve(cwd, input.home);
  requireDirectory(home);
  const wanted = (path: string): boolean =>
    variableFile(path) !== undefined || runtimes.some((runtime) => runtime.wants(path));
  const look = openLook(home);
  const listing = listLive(look, { places: [...runtimes, variables], wanted, env });
  const sources: Source[] = [];
  const skipped: Skipped[] = [...listing.skipped];
  const unjudged: Unjudged[] = [...listing.unjudged];
  const places = new Map<string, string>();
  const unread = unreadIn(runtimes);
  const git = withoutRepository(process.env);
  const read = async (files: readonly LiveFile[]): Promise<void> => {
    const { exposure, repository, problems } = liveExposures(files, git);
    unjudged.push(...problems);
    for (const file of files) {
      const path = pathOf(look.home, file.real);
      if (path !== file.path) places.set(file.path, path);
      const reason = unread.get(file.as ?? file.path);
      if (reason !== undefined) {
        skipped.push({ path: file.path, reason: `credentials are held in it and not read: ${reason}` });
        continue;
      }
      const result = readSource(file, exposure(file.path));
      if ("skipped" in result) skipped.push(result.skipped);
      else if ("unjudged" in result) unjudged.push(result.unjudged);
      else {
        const top = repository(file.path);
        const folder = top === undefined ? "" : pathOf(look.home, top);
        const source = {
          ...result.source,
          ...(file.as !== undefined && { as: file.as }),
          ...(folder !== "" && { repository: folder }),
        };
        sources.push(await withCells(file, source, unjudged));
      }
    }
  };
  const kept = dotfiles(look.home, git);
  unjudged.push(...kept.problems);
  const inRepositories = listNamed(
    look,
    kept.paths.filter((path) => isLikely(basename(path)) && wanted(path)),
  );
  skipped.push(...inRepositories.skipped);
  await read([...listing.files, ...inRepositories.files]);
  const known = new Set(sources.map(({ path }) => path));
  const named = sources.flatMap(environmentFilesOf).filter((path) => !known.has(path));
  if (named.length > 0) {
    const more = listNamed(look, named);
    skipped.push(...more.skipped);
    await read(more.files);
  }
  return { home, sources, skipped, unjudged, places };
};
