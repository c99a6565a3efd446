/** Edits of plain data: what a text must say once it is edited. */
import type { Pointer } from "../model.js";
import type { ContentEdit, Refused } from "./model.js";
/** The value at a key path; `undefined` where there is none. Own keys only. */
export declare const valueAt: (value: unknown, at: Pointer) => unknown;
/** Do both say the same? The order of keys does not count; that of items does. */
export declare const sameValue: (left: unknown, right: unknown) => boolean;
/** The field of each item, where all have one and no two the same. */
export declare const namesOf: (list: unknown, by: string) => readonly string[] | undefined;
/** What the data is after the edit, or why it cannot be done. */
export declare const editValue: (value: unknown, edit: ContentEdit) => {
    readonly value: unknown;
} | Refused;
