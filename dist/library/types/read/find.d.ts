import type { Document } from "../model.js";
import type { Spot } from "./spot.js";
/** The places of everything in a document, whichever reader knows them; `undefined` where it has no keys. */
export declare function findSpots(document: Document): Promise<Spot | undefined>;
