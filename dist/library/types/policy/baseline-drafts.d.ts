/** What is to be said of a baseline itself. */
import type { BaselineEntry, Draft, Policy } from "../model.js";
/**
 * One draft for all entries that match nothing. What only the history held, a judgement of the newest state cannot meet.
 * @param gone of the baseline that judged; those that a proposed one has dropped are settled
 */
export declare const goneDraft: ({ baseline }: Policy, gone: readonly BaselineEntry[]) => Draft | undefined;
/** A baseline where the policy wants none. */
export declare const refusedDraft: ({ baseline }: Policy) => Draft | undefined;
/** Entries that a change adds; with another salt, all of them. */
export declare const weakenedBaseline: (base: Policy, head: Policy) => readonly Draft[];
