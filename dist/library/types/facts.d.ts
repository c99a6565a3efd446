import type { Draft, Home, Place, Profile, Store } from "./model.js";
import type { Secret } from "./secret.js";
/** An oauth or token profile: what a subscription is used through. */
export declare const isSubscription: ({ kind }: {
    readonly kind: string;
}) => boolean;
/**
 * A login that is really one. A token profile that only names an environment variable, or holds an API key, is a key
 * pasted through `models auth paste-token`.
 */
export declare const isLogin: (profile: Profile) => boolean;
/** What a profile holds, in the order it would be tried. */
export declare const secretsOf: ({ access, refresh, token, key }: Profile) => readonly Secret[];
/** The path and pointer of a place, as one key. */
export declare const placeKey: ({ path, at }: Place) => string;
/** Drafts without a second one for the same place: agents that inherit a link or an order share its finding. */
export declare const distinct: (drafts: Iterable<Draft>) => Generator<Draft>;
/** Stores a version reads or would import, as against copies, backups and what an upgrade left behind. */
export declare const isHome: ({ role }: Store) => boolean;
/** Is the container itself at fault, so that nothing is to be said of its entries? */
export declare const containerAtFault: ({ fate, flaw }: Store) => boolean;
/** Profiles of one store, in the order of the file. */
export declare const profilesIn: (home: Home, store: Store) => readonly Profile[];
/** Credentials in a store, entries that are none to any reader included. */
export declare const heldIn: (home: Home, store: Store) => number;
/**
 * A file that is not read and whose every profile is loaded from elsewhere in its home: what it says is known, so
 * nothing is lost, and what it holds is a copy.
 */
export declare const isSpareCopy: (home: Home, store: Store) => boolean;
/** An entry of a JSON store that is not read: what an import would find, whole or broken. */
export declare const awaitsImport: ({ fate, store }: Profile) => boolean;
/** An entry that is of use as soon as its store is imported. */
export declare const isImportable: (home: Home, profile: Profile) => boolean;
/** Do both profiles come before the same agent: its own, or inherited from the main one? */
export declare const meet: (home: Home, left: Profile, right: Profile) => boolean;
/** Is it held in text (not by reference, not as a template's stand-in)? */
export declare const isLive: (profile: Profile) => boolean;
/** `a`, `a and b`, `a, b and c`; more than `limit` are counted. */
export declare const listed: (words: readonly string[], limit?: number) => string;
/** `1 profile`, `3 profiles`. */
export declare const counted: (count: number, noun: string) => string;
