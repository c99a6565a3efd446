import type { Document, Draft, Home, Policy } from "../model.js";
export interface NamesInput {
    readonly policy: Policy;
    readonly homes: readonly Home[];
    readonly documents: ReadonlyMap<string, Document>;
    readonly paths?: Iterable<string>;
}
/** Policy entries that match nothing. Where no runtime was found, nothing is said of providers, chains and models. */
export declare const namesNothing: (input: NamesInput) => readonly Draft[];
