import type { Document, Pointer } from "../../model.js";
import { Secret } from "../../secret.js";
import type { Era } from "./era.js";
import { type Raw } from "./shape.js";
/** Where an entry of a store was written. */
export interface Entry {
    readonly document: Document;
    readonly at: Pointer;
}
/** A profile as the runtime holds it in memory. */
export interface Credential {
    /** `oauth`, `token` or `api_key`; an imported OAuth file may say anything. */
    readonly type: string;
    readonly provider: string;
    readonly key?: Secret;
    readonly keyRef: boolean;
    readonly token?: Secret;
    readonly tokenRef: boolean;
    readonly access?: Secret;
    readonly refresh?: Secret;
    readonly idToken?: Secret;
    /** Unix ms; 0 where it is written and no positive number. */
    readonly expires?: number;
    /** Fields two OAuth credentials are compared by, besides the tokens. */
    readonly identity: Readonly<Record<string, string>>;
    /** A pointer to the sidecar file of older versions. */
    readonly oauthRef: boolean;
    /** A replacement that waits for its setup to finish (2026.9.6). */
    readonly pendingSetup: boolean;
    readonly origin: Entry;
}
export type DropReason = "non_object" | "invalid_type" | "missing_provider";
export type Parsed = {
    readonly ok: true;
    readonly credential: Credential;
} | {
    readonly ok: false;
    readonly reason: DropReason;
};
/** Builds a credential from fields, whatever its type says. */
export declare const makeCredential: (entry: Raw, type: string, provider: string, era: Era, origin: Entry) => Credential;
/**
 * Reads one entry the way the loader does: same aliases, same reasons to drop it.
 * Facts: openclaw 2026.6.1 store (persisted.ts, parseCredentialEntry), 2026.9.6 persisted.
 * @param fallback the key of the entry, which 2026.9.6 takes for the provider of a legacy entry without one
 */
export declare const parseEntry: (raw: unknown, era: Era, origin: Entry, fallback?: string) => Parsed;
