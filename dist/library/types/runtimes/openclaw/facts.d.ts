import type { Profile, Store } from "../../model.js";
import { type Credential } from "./credential.js";
import type { Era } from "./era.js";
import type { Holding } from "./holding.js";
/** How a loaded profile is judged: the runtime's reason word, and the flaw where it lies outside the store. */
export type Judge = (id: string, credential: Credential) => {
    readonly reason: string;
    readonly flaw?: Profile["flaw"];
};
export interface HoldingFacts {
    readonly store: Store;
    readonly profiles: readonly Profile[];
}
/** The facts of one holding: the store, and a profile for each entry in it. */
export declare const readHolding: (holding: Holding, judge: Judge, era: Era) => HoldingFacts;
