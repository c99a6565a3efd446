import type { Draft, Finding, Ignore, Policy } from "../model.js";
/** How long an ignore may hold under `strict`. */
export declare const strictDays = 180;
/** Does an ignore silence anything at all: a reason is given, and its last day is not over? `now` in ms. */
export declare const inForce: ({ reason, expires }: Ignore, now: number) => boolean;
/** Does an ignore mean this finding? Its rule, files, pointer and fingerprint must all fit. */
export declare const means: (policy: Policy, ignore: Ignore, finding: Finding) => boolean;
/** An ignore whose reason is missing, or that holds for longer than `strict` lets it. */
export declare const reasonDraft: (ignore: Ignore, policy: Policy, now: number) => Draft | undefined;
/** An ignore whose last day is over, or is no day at all. */
export declare const expiryDraft: (ignore: Ignore, now: number) => Draft | undefined;
