import type { fingerprints } from "./fingerprint.js";
import { type Salt } from "./leaks/fingerprint.js";
import type { Document, Draft, Finding, Rule, Severity } from "./model.js";
/** What a rule stated, at the severity that the policy gives it. */
export interface Stated {
    readonly rule: Rule;
    readonly severity: Severity;
    readonly draft: Draft;
}
/** What all findings of a run are finished with. */
export interface Finishing {
    readonly documents: ReadonlyMap<string, Document>;
    readonly fingerprint: ReturnType<typeof fingerprints>;
    readonly salt: Salt | undefined;
}
/** Every text has passed the mask; no field holds a character of a secret. */
export declare const finish: ({ documents, fingerprint, salt }: Finishing, { rule, severity, draft }: Stated) => Promise<Finding>;
