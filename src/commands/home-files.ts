import { homedir } from "node:os";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Document, Skipped } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { runtimes } from "../runtimes/index.ts";
import type { Unjudged } from "../sources/disk-read.ts";
import { gatherLive } from "../sources/live.ts";

/** The files of a machine's home, or of one directory. */
export interface HomeFiles {
  /** Absolute. */
  readonly root: string;
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  readonly unjudged: readonly Unjudged[];
  /** Of links: where the bytes lie. */
  readonly places?: ReadonlyMap<string, string>;
}

const homeOf = ({ options, env }: CommandContext): string => {
  const home = options.home ?? env.HOME ?? homedir();
  if (home === "") throw new UsageError("no home directory is known", "Name it: `--home DIR`.");
  return home;
};

/** What `live` looks at: every runtime's files in a home. */
export const readHome = async (context: CommandContext): Promise<HomeFiles> => {
  const { options, env, cwd } = context;
  // Of another home (a mounted one) the variables of this process say nothing.
  const moves = options.home === undefined || options.withEnv ? env : {};
  const { home, sources, skipped, unjudged, places } = await gatherLive({
    home: homeOf(context),
    runtimes,
    env: moves,
    cwd,
  });
  const documents: Document[] = [];
  for (const source of sources) documents.push(await readDocument(source));
  return { root: home, documents, skipped, unjudged, places };
};
