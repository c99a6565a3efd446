import type { Credential } from "./credential.js";
import { type Raw } from "./shape.js";
/** The runtime's own reason words. */
export type Reason = "ok" | "profile_missing" | "provider_mismatch" | "mode_mismatch" | "missing_credential" | "invalid_expires" | "expired" | "unresolved_ref" | "malformed_api_key" | "setup_inactive";
export interface Question {
    readonly profiles: ReadonlyMap<string, Credential>;
    /** The configuration as merged; `auth` and `models.providers` of it matter. */
    readonly config: Raw;
    readonly provider: string;
    readonly version: string;
    /** Unix ms. */
    readonly now: number;
}
/**
 * The runtime looks ids up in plain objects: `__proto__` or `constructor` finds something there, which is of no provider.
 */
export declare const isInheritedName: (id: string) => boolean;
/** `auth.profiles` of the config as the runtime indexes it, whatever its shape. */
export declare const configuredProfiles: (config: Raw) => readonly (readonly [string, unknown])[];
/**
 * May the profile `id` be tried for the provider in question?
 * Facts: openclaw 2026.6.1 order-B646U7fZ.js, 2026.9.6 order-2p4DOkTH.mjs, resolveAuthProfileEligibility.
 */
export declare const judgeProfile: (id: string, question: Question) => Reason;
