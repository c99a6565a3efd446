import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { exitCode } from "../report.ts";
import { openFinders } from "../scan/finders.ts";
import { type Finders, findLeak } from "../secrets.ts";
import { type Holds, historyBlobs } from "../sources/git-history.ts";
import { rangeBlobs } from "../sources/git-range.ts";
import { historyPart, rangePart } from "../sources/git-shard.ts";
import { judgePieces } from "./judge-pieces.ts";
import { publish } from "./publish.ts";
import { shardOf } from "./shard-of.ts";

/** Asks the finders about objects of a history, whose paths are known only for hits. */
const holdsOf = (finders: Finders): Holds => ({
  file: (bytes) => {
    const leak = findLeak(finders, { path: "", bytes, exposure: "committed" });
    return leak !== undefined && leak.spans.length + leak.opens.length > 0;
  },
  text: (bytes) => finders.read({ bytes, path: "" }).spans.length > 0,
});

/** What is to be read for a history, or a range of it, whole or in part. */
export const openHistory = async ({
  argv,
  cwd,
  env,
  options,
}: Pick<CommandContext, "argv" | "cwd" | "env" | "options">) => {
  const [range, ...more] = argv;
  if (more.length > 0) throw new UsageError("`history` takes one range at most", "Without one it judges all of it.");
  const shard = shardOf({ options, env });
  if (shard !== undefined && range !== undefined) return rangePart({ cwd, env, range, shard });
  if (range !== undefined) {
    const { repository, commits, pieces, notes } = rangeBlobs({ cwd, env, range });
    return { mode: "diff", repository, pieces, notes, commits: () => commits.length } as const;
  }
  const unreachable = options.allObjects;
  if (shard !== undefined) {
    const { counts, ...part } = historyPart({ cwd, env, shard });
    return { mode: "history", ...part, counts, commits: () => counts.commits, unreachable } as const;
  }
  const finders = await openFinders();
  const { repository, pieces, notes, counts } = historyBlobs({ cwd, env, holds: holdsOf(finders) });
  const commits = (): number => counts.commits;
  return { mode: "history", repository, pieces, notes, counts, commits, unreachable, finders } as const;
};

/** `auth-lint history [range]`: every object of the repository once; `--all-objects`: those no ref reaches too. */
export const run = async (context: CommandContext): Promise<number> => {
  const { report, documents } = await judgePieces(context, await openHistory(context));
  await publish(context, report, documents);
  return exitCode(report, context.options.failOn);
};
