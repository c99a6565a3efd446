/** Questions that the chain rules ask. */
import type { Chain, Home, Link, Place, Policy } from "./model.js";
/** What is wanted of a slot: globs, best first, and where they are declared. */
export interface Wanted {
    readonly globs: readonly string[];
    readonly place: Place | undefined;
}
/** The order a policy wants in a slot; undefined where it says nothing. */
export declare const wantedIn: (policy: Policy, { slot }: Chain) => Wanted | undefined;
/** Place of a model in the wanted order; undefined where no glob covers it. */
export declare const rankOf: ({ globs }: Wanted, model: string) => number | undefined;
/** The links that are really tried, in order. */
export declare const triedIn: ({ links }: Chain) => readonly Link[];
/** Do other chains take a part of it, and another part from elsewhere? Then what is good for one may harm the other. */
export declare const isSharedInPart: (home: Home, chain: Chain) => boolean;
export declare const isBorrowed: (provider: string) => boolean;
/** Well-known provider ids (openclaw 2026.6.1 and 2026.9.6, provider plugins), for "did you mean". */
export declare const knownProviders: readonly string[];
