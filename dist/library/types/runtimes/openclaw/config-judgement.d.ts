import type { Flaw, Place, Pointer } from "../../model.js";
type Locate = (at: Pointer, on?: "key" | "value") => Place;
/**
 * Judges a whole config for a version: the nearest known one at or below it.
 * @returns what the gateway refuses it for; nothing where it starts
 */
export declare function judgeForVersion(value: unknown, version: string, place: Locate): readonly Flaw[];
export {};
