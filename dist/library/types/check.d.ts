import { catalogueOf } from "./catalogue.js";
import type { Lap } from "./laps.js";
import type { Salt } from "./leaks/fingerprint.js";
import type { Document, Finding, Fix, Home, Leak, Pending, Policy, PolicyChange, Rule, Runtime, Scene, Surroundings } from "./model.js";
import { type Baselined } from "./policy/baseline-match.js";
import type { Comparison } from "./snapshot/model.js";
export interface CheckInput {
    readonly documents: readonly Document[];
    /** What the scanner found in files that are, or could be, committed. */
    readonly leaks?: readonly Leak[];
    /** Files of the leaks, read as text: no runtime sees them, only places and comments are looked up in them. */
    readonly texts?: readonly Document[];
    /** Asked for once a credential is reported; a baseline has its own. Without any, fingerprints are made of places. */
    readonly salt?: Salt;
    /** Text of `.gitleaksignore`; counts where the policy says `compat: [gitleaks]`. */
    readonly gitleaksIgnore?: string;
    readonly policy: Policy;
    /** Of a change to the policy, one side of which is the `policy` that judges. */
    readonly policyChange?: PolicyChange;
    /** Where two states are compared; the documents are those of the later one. */
    readonly compare?: (homes: readonly Home[], lane: Scene["lane"]) => Comparison;
    /** The homes as something else than the version they are judged for would have them. */
    readonly revise?: (homes: readonly Home[]) => readonly Home[];
    readonly rules: readonly Rule[];
    readonly runtimes: readonly Runtime[];
    readonly target?: {
        readonly runtime: string;
        readonly version: string;
    } | undefined;
    /** Unix time in ms. */
    readonly now: number;
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** What lies around single files that were named. */
    readonly around?: Pick<Surroundings, "near" | "base"> | undefined;
    /** `false`: suppressions are not applied (`--no-ignores`). */
    readonly ignores?: boolean;
    /** Of a divided run: is a finding of this rule at this path for this part to report? */
    readonly keeps?: (rule: Rule, path: string) => boolean;
    /** Leaves findings of some rules at some paths out: what a commit did not touch. */
    readonly reports?: (rule: Rule, path: string) => boolean;
    /** Told after each step, for who wants to know where the time goes. */
    readonly lap?: Lap | undefined;
    /** `false`: only part of the tree was read, so an unused ignore proves nothing. */
    readonly complete?: boolean;
}
export interface CheckResult {
    /** Sorted by path, line, column, rule; suppressed ones are marked, not removed. */
    readonly findings: readonly Finding[];
    readonly homes: readonly Home[];
    /** How findings are mended, by `fixKey`; apart from them, for an edit may hold any value of a file. */
    readonly fixes: ReadonlyMap<string, Fix>;
    /** How many rules were on for at least one file. */
    readonly rules: number;
    /** Those rules, for reports that list them. */
    readonly catalogue: ReturnType<typeof catalogueOf>;
    readonly lanesInferred: boolean;
    /** Where `keeps` was given. */
    readonly pending?: Pending;
    /** Where the policy has a baseline, and ignores count. */
    readonly baseline?: Pick<Baselined, "found" | "unused">;
}
/**
 * The pure core: documents and a policy in, findings out. Reads nothing, prints nothing, knows no clock.
 * Every text of a finding has passed the mask; no field holds a character of a secret.
 */
export declare const check: (input: CheckInput) => Promise<CheckResult>;
