/** Findings and the baseline: what each is known by, and which of them were there before. */
import type { Stated } from "../finish.js";
import type { Baseline, BaselineEntry, Document, Finding, Policy } from "../model.js";
/** What the findings of a run are to a baseline. */
export interface Baselined {
    /** In the order they came in; those that were there before carry their suppression. */
    readonly findings: readonly Finding[];
    /** Everything found that nothing else silences, as entries. */
    readonly found: readonly BaselineEntry[];
    /** Entries that nothing found matches. */
    readonly unused: readonly BaselineEntry[];
}
/** Does the policy refuse to have a baseline? */
export declare const refusesBaseline: (policy: Policy, path?: string) => boolean;
/**
 * Marks the findings that the baseline holds. A policy that refuses baselines has them all back.
 * @param stated as the rules gave them, in the order of `findings`
 * @param findings as `suppress` gave them back
 */
export declare const baselined: (policy: Policy, baseline: Baseline, documents: ReadonlyMap<string, Document>, stated: readonly Stated[], findings: readonly Finding[]) => Baselined;
