/** Everything that is found now, as entries of a baseline. */
import type { CommandContext, LoadedPolicy } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { BaselineEntry, Report } from "../model.ts";
import { entryKey } from "../policy/baseline.ts";
import { baselineName } from "../policy/discover.ts";
import { findRepository } from "../sources/git-place.ts";
import { movedOptions } from "./baseline-place.ts";
import { openHistory } from "./history.ts";
import { judge } from "./judge.ts";
import { judgePieces } from "./judge-pieces.ts";
import { loadPolicy } from "./policy-file.ts";

export interface Now {
  readonly entries: readonly BaselineEntry[];
  readonly unjudged: Report["unjudged"];
}

interface Asked {
  /** Absolute. */
  readonly folder: string;
  readonly salt: string;
  /** What only the history holds, too. */
  readonly history: boolean;
}

/** The policy as it is, with an empty baseline: so all is found, and known by this salt. */
const emptied = async (context: CommandContext, root: string, salt: string): Promise<LoadedPolicy> => {
  const loaded = await loadPolicy(context, root);
  const baseline = { path: baselineName, salt, entries: [] };
  return { ...loaded, policy: { ...loaded.policy, baseline } };
};

/** @throws UsageError where a history is asked for and the folder is not the top of a repository */
export const foundNow = async (context: CommandContext, { folder, salt, history }: Asked): Promise<Now> => {
  const own = { ...context, cwd: folder, argv: [], options: movedOptions(context) };
  const judging = { ...own, loadPolicy: (root: string) => emptied(own, root, salt) };
  const tree = await judge(judging);
  const entries = tree.baseline?.found ?? [];
  if (!history) return { entries, unjudged: tree.report.unjudged };
  if (findRepository(folder, context.env, context.cwd)?.top !== folder) {
    throw new UsageError(
      "a history is judged from the top of its repository, where this policy does not lie",
      "Move the policy to the top.",
    );
  }
  const past = await judgePieces(judging, await openHistory(judging));
  const known = new Set(entries.map(entryKey));
  const more = (past.baseline?.found ?? []).filter((entry) => !known.has(entryKey(entry)));
  return {
    entries: [...entries, ...more.map((entry) => ({ ...entry, past: true }) as const)],
    unjudged: [...tree.report.unjudged, ...past.report.unjudged],
  };
};
