import type { Document, Pointer } from "../../model.js";
import { type Raw } from "./shape.js";
/** Something that reads like a credential, wherever it lies. */
export interface Found {
    readonly at: Pointer;
    /** Its own `id`, else the key it stands under. */
    readonly id: string;
    readonly value: Raw;
}
/**
 * Every credential a lenient reader finds below `base`: in lists, flat, nested one level off, under a key of the wrong
 * case. Bounded in depth and number.
 */
export declare const findCredentials: (root: unknown, base?: Pointer) => readonly Found[];
/** How many credentials a file holds that no reader gets through, counted by the kinds it names. */
export declare const countMentions: (document: Document) => number;
