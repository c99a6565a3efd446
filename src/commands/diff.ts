import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { exitCode } from "../report.ts";
import { rangeBlobs } from "../sources/git-range.ts";
import { rangeState } from "./git-state.ts";
import { judgePieces } from "./judge-pieces.ts";
import { publish } from "./publish.ts";

/** `auth-lint diff <range>`: what each commit of a range brought, not what is left at its end. */
export const run = async (context: CommandContext): Promise<number> => {
  const { argv, cwd, env, options } = context;
  const [range, ...more] = argv;
  if (range === undefined || more.length > 0) {
    throw new UsageError(
      "`diff` takes one range",
      "`A..B`, `A...B` or one commit: `auth-lint diff origin/main...HEAD`.",
    );
  }
  const { repository, commits, pieces, notes } = rangeBlobs({ cwd, env, range });
  const { report, documents } = await judgePieces(context, {
    mode: "diff",
    repository,
    pieces,
    notes,
    commits: () => commits.length,
    state: () => rangeState(repository, commits),
  });
  await publish(context, report, documents);
  return exitCode(report, options.failOn);
};
