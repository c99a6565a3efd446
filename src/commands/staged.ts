import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { exitCode } from "../report.ts";
import { handedBlobs } from "../sources/git-handed.ts";
import { indexBlobs, stagedBlobs } from "../sources/git-index.ts";
import { indexState } from "./git-state.ts";
import { judgePieces } from "./judge-pieces.ts";
import { publish } from "./publish.ts";

/** `auth-lint staged`: the index being committed, never the work tree; `--all`: all of it, for an amended commit. */
export const run = async (context: CommandContext): Promise<number> => {
  const { argv, cwd, env, options } = context;
  if (argv.length > 0) throw new UsageError("`staged` takes no path", "It judges the whole index.");
  const blobs = (options.all ? undefined : handedBlobs({ cwd, env })) ?? indexBlobs({ cwd, env, all: options.all });
  const { report, documents } = await judgePieces(context, {
    mode: "staged",
    ...blobs,
    state: () => indexState(blobs),
    index: () => stagedBlobs({ cwd, env, all: true }).pieces,
    commits: () => 0,
  });
  await publish(context, report, documents);
  return exitCode(report, options.failOn);
};
