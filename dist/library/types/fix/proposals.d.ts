/** Which fixes of a round can be made together. */
import type { CheckResult } from "../check.js";
import type { Draft, Finding, Fix } from "../model.js";
import type { Proposal } from "./model.js";
/** A finding and its fix find each other by it. */
export declare const fixKey: ({ rule, path, pointer, message }: Finding) => string;
/** The finding says that it can be mended; with what, only the fix does, for a value may be anything. */
export declare const withFix: (finding: Finding, { fix }: Draft) => Finding;
/** Fixes of what is not suppressed; unsafe ones on demand. */
export declare const proposalsIn: ({ findings, fixes }: CheckResult, unsafe: boolean) => readonly Proposal[];
/** Does it change more than what files say: what git holds, or a file that is no document? */
export declare const isOutside: ({ edits }: Fix) => boolean;
/** Those of which none touches what another does, the first of each; in the order in which they are to be made. */
export declare const together: (proposals: readonly Proposal[]) => readonly Proposal[];
