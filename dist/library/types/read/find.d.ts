import type { Document } from "../model.ts";
import type { Spot } from "./spot.ts";
/** The places of everything in a document, whichever reader knows them; `undefined` where it has no keys. */
export declare function findSpots(document: Document): Promise<Spot | undefined>;
