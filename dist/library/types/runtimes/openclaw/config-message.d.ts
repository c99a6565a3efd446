import type { Pointer } from "../../model.js";
import type { Objection } from "./config-validity.js";
/** A key path the way OpenClaw writes it: `auth.profiles.openai:default`. */
export declare const dotted: (at: Pointer) => string;
/**
 * One objection in words. Never a value: it may be a credential in the wrong place.
 * @param known did the version before still take this key?
 */
export declare function describeObjection(objection: Objection, version: string, known: boolean): {
    readonly message: string;
    readonly remedy?: string;
};
