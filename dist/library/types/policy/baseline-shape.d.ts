/** What a value is like, without what it says: a baseline knows a defect by it. */
import type { Document, Pointer } from "../model.js";
/** Kind and structure of a value: never its words, nor how many there are. */
export declare const shapeOf: (value: unknown) => string;
/** As a whole a file is its type, and what keeps it from being read. */
export declare const wholeShape: ({ value, problems }: Document) => string;
/** A key path that survives the removal of items before it, and the value at its end. */
export declare const namedPath: (root: unknown, at: Pointer) => {
    readonly steps: readonly (string | number)[];
    readonly value: unknown;
};
