import type { Flaw, Place, Pointer } from "../../model.js";
import { type Objection } from "./config-validity.js";
type Locate = (at: Pointer, on?: "key" | "value") => Place;
/** A schema from elsewhere, and the words that say which version it is of. */
export interface GivenSchema {
    readonly name: string;
    judge(value: unknown): readonly Objection[];
}
/**
 * Judges a whole config for a version: the nearest known one at or below it.
 * @returns what the gateway refuses it for; nothing where it starts
 */
export declare function judgeForVersion(value: unknown, version: string, place: Locate, schema?: GivenSchema): readonly Flaw[];
export {};
