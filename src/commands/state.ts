import { createHmac, randomBytes } from "node:crypto";
import type { CommandContext } from "../command.ts";
import type { Document, Home, Policy } from "../model.ts";
import { laneOf } from "../policy/lanes.ts";
import type { Snapshot } from "../snapshot/model.ts";
import { takeSnapshot } from "../snapshot/take.ts";
import { type HomeFiles, readHome } from "./home-files.ts";
import { readTree } from "./judge.ts";

export type State = HomeFiles;

/** A directory that is named, `--state DIR`, else the home. */
export const readState = async (context: CommandContext): Promise<HomeFiles> => {
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
