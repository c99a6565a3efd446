import type { Flaw, Place, Pointer } from "../../model.js";
type PlaceOf = (at: Pointer, on?: "key" | "value") => Place;
/** What is wrong with an entry in the words of its reason, at the field that is at fault. */
export declare const entryFlaw: (reason: string, value: unknown, place: PlaceOf) => Flaw | undefined;
export {};
