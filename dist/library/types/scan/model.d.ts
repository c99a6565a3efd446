/** The words of the secret engine. Types only. */
import type { Confidence } from "../model.js";
import type { Secret } from "../secret.js";
/** A credential found in bytes. */
export interface Span {
    /** Byte offsets in the bytes given to `scanBytes`, end exclusive; for a decoded one: of its encoded form. */
    readonly start: number;
    readonly end: number;
    /** A shape's id (`anthropic-oauth-access`) or what found it: `named-secret`, `oauth-field`, `url-password`, … */
    readonly shape: string;
    /** `anthropic`; `""` where nothing tells. */
    readonly issuer: string;
    readonly kind: string;
    readonly confidence: Confidence;
    readonly by: "shape" | "name" | "structure" | "entropy";
    /** How it was hidden: `base64`, `hex > base64`, `utf-16`, `joined`, …; absent when plain. */
    readonly spelling?: string;
    /** The key it stands under, if that told it. */
    readonly name?: string;
    /** Issuer, plan, expiry read from a JWT: never a part of the token. */
    readonly note?: string;
    readonly secret: Secret;
    /** A real value that is a well-known dummy (`change-me`): `weak-placeholder-as-secret`, not a token. */
    readonly weak?: boolean;
}
/** What is scanned, and how. */
export interface ScanTask {
    readonly bytes: Uint8Array;
    /** As reported; may lower a low-confidence finding, never hide a sure one. */
    readonly path: string;
    /** Levels of decoding left (2 at the start). */
    readonly depth?: number;
}
