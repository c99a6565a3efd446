/** What gitleaks was told to accept, honoured where the policy says `compat: [gitleaks]`: teams switch without a flood. */
import type { Document, Finding, Policy, Suppression } from "../model.js";
/** Lists of accepted findings that other programs keep in a repository: name → text. */
export interface Compat {
    /** The rules whose findings are what gitleaks would report. */
    readonly rules: ReadonlySet<string>;
    /** `.gitleaksignore`, where there is one. */
    readonly gitleaksIgnore?: string;
}
interface Reading {
    readonly policy: Policy;
    readonly documents: ReadonlyMap<string, Document>;
    readonly compat?: Compat;
}
/**
 * Is a finding accepted by what gitleaks was told? `.gitleaksignore` is a list somebody reviews and counts always; a
 * comment counts too, but under `strict` not for a finding of high confidence, unless the rule says `inline: true`.
 * @param heeded whether the rule heeds comments for this finding
 */
export declare const accepted: ({ policy, documents, compat }: Reading, finding: Finding, heeded: boolean) => Suppression | null;
export {};
