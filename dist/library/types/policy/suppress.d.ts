import type { Document, Finding, Ignore, Policy } from "../model.js";
import { type Compat } from "./compat.js";
export { housekeeping } from "./housekeeping.js";
export interface SuppressInput {
    readonly findings: readonly Finding[];
    readonly policy: Policy;
    readonly documents: ReadonlyMap<string, Document>;
    /** Unix time in ms. */
    readonly now: number;
    /** Rules whose findings of high confidence no comment silences, unless the policy says `inline: true`. */
    readonly guarded?: ReadonlySet<string>;
    /** What other programs were told to accept. */
    readonly compat?: Compat;
}
export interface Suppressed {
    /** All of them, in the same order; silenced ones carry their suppression. */
    readonly findings: readonly Finding[];
    readonly used: ReadonlySet<Ignore>;
}
/** Marks the findings that an ignore in force means: of the policy, or in a comment on the line or above it. */
export declare const suppress: (input: SuppressInput) => Suppressed;
