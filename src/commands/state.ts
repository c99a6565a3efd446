import { createHmac, randomBytes } from "node:crypto";
import { homedir } from "node:os";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Document, Home, Policy, Skipped } from "../model.ts";
import { laneOf } from "../policy/lanes.ts";
import { readDocument } from "../read/read.ts";
import { runtimes } from "../runtimes/index.ts";
import type { Snapshot } from "../snapshot/model.ts";
import { takeSnapshot } from "../snapshot/take.ts";
import type { Unjudged } from "../sources/disk-read.ts";
import { gatherLive } from "../sources/live.ts";
import { readTree } from "./judge.ts";

/** The files of a machine's home, or of one directory. */
export interface State {
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
export const readHome = async (context: CommandContext): Promise<State> => {
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

/** A directory that is named, `--state DIR`, else the home. */
export const readState = async (context: CommandContext): Promise<State> => {
  const directory = context.argv[0] ?? context.options.state;
  if (directory === undefined) return readHome(context);
  const { root, documents, skipped, unjudged } = await readTree({ ...context, argv: [directory] });
  return { root, documents, skipped, unjudged };
};

/** Hex, for a snapshot that is compared with no other yet. */
export const freshSalt = (): string => randomBytes(16).toString("hex");

/** The snapshot of homes that were translated. */
export const snapshotOf = (
  context: CommandContext,
  input: {
    readonly homes: readonly Home[];
    readonly documents: readonly Document[];
    readonly policy: Policy;
    readonly salt: string;
  },
): Snapshot =>
  takeSnapshot({
    homes: input.homes,
    documents: new Map(input.documents.map((document) => [document.source.path, document])),
    lane: (home, provider) => laneOf(input.policy, home, provider),
    salt: input.salt,
    print: (text) => createHmac("sha256", input.salt).update(text).digest("hex").slice(0, 12),
    now: context.now,
    version: context.version,
  });
