/** What is to be said of a baseline itself. */
import type { BaselineEntry, Draft, Policy } from "../model.ts";
import { entryKey } from "./baseline.ts";

const counted = (count: number): string => (count === 1 ? "1 entry" : `${count} entries`);

/**
 * One draft for all entries that match nothing. What only the history held, a judgement of the newest state cannot meet.
 * @param gone of the baseline that judged; those that a proposed one has dropped are settled
 */
export const goneDraft = ({ baseline }: Policy, gone: readonly BaselineEntry[]): Draft | undefined => {
  if (baseline === undefined || baseline.base !== undefined || gone.length === 0) return undefined;
  const held = new Set(baseline.entries.map(entryKey));
  const count = gone.filter((entry) => entry.past !== true && held.has(entryKey(entry))).length;
  if (count === 0) return undefined;
  const what = count === 1 ? "matches" : "match";
  return {
    place: { path: baseline.path, at: [] },
    message: `${counted(count)} of this baseline ${what} nothing any more`,
  };
};

/** A baseline where the policy wants none. */
export const refusedDraft = ({ baseline }: Policy): Draft | undefined =>
  baseline === undefined || baseline.entries.length === 0
    ? undefined
    : {
        place: { path: baseline.path, at: [] },
        message: `This policy wants no baseline, so its ${counted(baseline.entries.length)} silence nothing`,
      };

/** Entries that a change adds; with another salt, all of them. */
export const weakenedBaseline = (base: Policy, head: Policy): readonly Draft[] => {
  const { baseline } = head;
  if (baseline === undefined) return [];
  const known = new Set(base.baseline?.salt === baseline.salt ? base.baseline.entries.map(entryKey) : []);
  const count = baseline.entries.filter((entry) => !known.has(entryKey(entry))).length;
  if (count === 0) return [];
  return [
    { place: { path: baseline.path, at: [] }, message: `The baseline accepts ${counted(count)} more than before` },
  ];
};
