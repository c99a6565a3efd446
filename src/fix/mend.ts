/** Fixes made in memory, in rounds, each judged anew before it is kept. */
import type { CheckResult } from "../check.ts";
import type { Document } from "../model.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { Dropped, Proposal } from "./model.ts";
import { fixKey, isOutside, proposalsIn, together } from "./proposals.ts";
import { objection } from "./verify.ts";

type Documents = ReadonlyMap<string, Document>;

export interface MendInput {
  readonly documents: Documents;
  readonly result: CheckResult;
  /** Unsafe fixes too. */
  readonly unsafe: boolean;
  /** Judges with these documents instead of those of the same path. */
  recheck(changed: Documents): Promise<CheckResult>;
}

export interface Mended {
  /** Documents as they are to be, by path; those that stay are not among them. */
  readonly changed: Documents;
  readonly kept: readonly Proposal[];
  readonly dropped: readonly Dropped[];
  /** What is to be done in git and in files that are no documents, by whoever can. */
  readonly outside: readonly Proposal[];
  readonly result: CheckResult;
}

/** More rounds than that, and something is wrong. */
const mostRounds = 10;

/** Makes what can be made, round by round: what overlaps waits for the next. */
export const mend = async ({ documents, result: first, unsafe, recheck }: MendInput): Promise<Mended> => {
  let changed: Documents = new Map();
  let result = first;
  const kept: Proposal[] = [];
  let dropped = new Map<string, Dropped>();
  const drop = (proposal: Proposal, reason: string): void => {
    dropped.set(fixKey(proposal.finding), { ...proposal, reason });
  };

  /** All of them, or the halves: so that one bad fix does not take the others with it. */
  const attempt = async (proposals: readonly Proposal[]): Promise<void> => {
    const { changed: made, applied, refused } = await applyFixes(documents, changed, proposals);
    for (const { reason, ...proposal } of refused) drop(proposal, reason);
    const [only] = applied;
    if (only === undefined) return;
    const judged = await recheck(made);
    const reason = objection(result, judged, applied);
    if (reason === undefined) {
      changed = made;
      result = judged;
      kept.push(...applied);
    } else if (applied.length === 1) drop(only, reason);
    else {
      const middle = Math.ceil(applied.length / 2);
      await attempt(applied.slice(0, middle));
      await attempt(applied.slice(middle));
    }
  };

  const isInside = ({ fix }: Proposal): boolean => !isOutside(fix);
  for (let round = 0; round < mostRounds; round++) {
    const before = kept.length;
    const waiting = proposalsIn(result, unsafe).filter(isInside);
    const chosen = together(waiting.filter(({ finding }) => !dropped.has(fixKey(finding))));
    if (chosen.length === 0) break;
    await attempt(chosen);
    // What could not be done may be possible now.
    if (kept.length > before) dropped = new Map();
  }
  const outside = proposalsIn(result, unsafe).filter(({ fix }) => isOutside(fix));
  return { changed, kept, dropped: [...dropped.values()], outside, result };
};
