import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { exitCode } from "../report.ts";
import { historyBlobs } from "../sources/git-history.ts";
import { rangeBlobs } from "../sources/git-range.ts";
import { judgePieces } from "./judge-pieces.ts";
import { publish } from "./publish.ts";

const open = ({ argv, cwd, env, options }: CommandContext) => {
  const [range, ...more] = argv;
  if (more.length > 0) throw new UsageError("`history` takes one range at most", "Without one it judges all of it.");
  if (range !== undefined) {
    const { repository, commits, pieces, notes } = rangeBlobs({ cwd, env, range });
    return { mode: "diff", repository, pieces, notes, commits: () => commits.length } as const;
  }
  const { repository, pieces, notes, counts } = historyBlobs({ cwd, env });
  const commits = (): number => counts.commits;
  return { mode: "history", repository, pieces, notes, commits, unreachable: options.allObjects } as const;
};

/** `auth-lint history [range]`: every object of the repository once; `--all-objects`: those no ref reaches too. */
export const run = async (context: CommandContext): Promise<number> => {
  const { report, documents } = await judgePieces(context, open(context));
  await publish(context, report, documents);
  return exitCode(report, context.options.failOn);
};
