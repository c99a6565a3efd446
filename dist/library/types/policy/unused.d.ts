import type { Draft, Finding, Ignore, Policy } from "../model.js";
/** What to say of an ignore that silenced nothing: with the finding it may have meant, where one is near. */
export declare const unusedDraft: (ignore: Ignore, { findings, policy }: {
    readonly findings: readonly Finding[];
    readonly policy: Policy;
}) => Draft;
