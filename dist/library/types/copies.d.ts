import type { Home, Profile } from "./model.js";
/** Entries of one id, two at least. */
export interface Caches {
    readonly home: Home;
    readonly entries: readonly Profile[];
}
/** Oauth entries that a runtime uses, or would import: what is merely left over is `stale-copy-on-disk`. */
export declare const rotating: (home: Home) => readonly Profile[];
/**
 * The entries of one id in several stores that belong together: those of a home. Files of the guides' shape are homes
 * of their own and yet the caches of one runtime.
 */
export declare const cachesOf: (homes: readonly Home[]) => readonly Caches[];
/** The one that was refreshed last; without an expiry, the first (the main agent's, where there is one). */
export declare const newestOf: (caches: readonly Profile[]) => Profile | undefined;
/** Do they hold another login, or another state of the same one? */
export declare const differ: (left: Profile, right: Profile) => boolean;
/** Entries that differ from the newest of their id: `token-caches-out-of-sync` speaks of them. */
export declare const drifted: (homes: readonly Home[]) => ReadonlySet<Profile>;
