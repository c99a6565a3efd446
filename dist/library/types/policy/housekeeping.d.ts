import type { BaselineEntry, Document, Draft, Finding, Home, Ignore, Policy } from "../model.js";
export interface HousekeepingInput {
    readonly policy: Policy;
    readonly used: ReadonlySet<Ignore>;
    readonly homes: readonly Home[];
    readonly documents: ReadonlyMap<string, Document>;
    /** As `suppress` gave them back. */
    readonly findings: readonly Finding[];
    /** Unix time in ms. */
    readonly now: number;
    /** Everything was judged: only then does it mean something that an entry matched nothing. */
    readonly complete: boolean;
    /** Rules that ran; ignores of others are left alone. All of them where it is absent. */
    readonly judged?: ReadonlySet<string>;
    /** Every path of the run, read or not, for overrides; those of the documents where it is absent. */
    readonly paths?: Iterable<string>;
    /** Entries of the baseline that nothing found matches. */
    readonly gone?: readonly BaselineEntry[];
}
/**
 * What is known only once every finding is: ignores that silenced nothing, policy entries that name nothing. What can be
 * told from the policy alone, the rules `suppression-expired` and `suppression-without-reason` say themselves.
 */
export declare const housekeeping: (input: HousekeepingInput) => readonly {
    readonly rule: string;
    readonly draft: Draft;
}[];
