import type { Document, Place, Pointer, Range } from "./model.js";
/**
 * Key path → range of the value, or of the key (quotes included; lists' items and the root have none: their value
 * then). Of equal keys the last is meant. Where a step is missing, the nearest ancestor that exists; 1:1 where the
 * format has no keys. A range in `place` wins.
 */
export declare function locate(document: Document, place: Place): Promise<Range>;
/**
 * The other way: the key path of the innermost value that holds the beginning of a range; the root where the format has
 * no keys, or where it lies between values.
 */
export declare function pointerAt(document: Document, { line, column }: Range): Promise<Pointer>;
