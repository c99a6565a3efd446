import type { Loaded } from "./coerce.js";
export interface InheritOptions {
    /** 2026.6.5 and later list the agent's own profiles before those of main, in `order` too. */
    readonly ownFirst: boolean;
    /** Unix ms. */
    readonly now: number;
}
/**
 * What an agent ends up with: main's profiles under its own, and its outdated default OAuth profile replaced by a newer
 * one of main. Facts: openclaw 2026.6.1, 2026.6.5, 2026.9.6, mergeAuthProfileStores.
 */
export declare const inheritFromMain: (main: Loaded, local: Loaded, { ownFirst, now }: InheritOptions) => Loaded;
