/** The text of a policy file → plain data, with the place of every key and value. */
import type { Place, Pointer, Range } from "../model.js";
export interface PolicyText {
    readonly path: string;
    readonly value: unknown;
    /** By JSON pointer: where the value stands, and its key. */
    readonly spots: ReadonlyMap<string, Spot>;
}
export interface Spot {
    readonly key?: Range;
    readonly value: Range;
}
/** The place of a key path, or of the nearest thing above it. */
export declare const spotIn: ({ path, spots }: PolicyText, at: Pointer, on?: "key" | "value") => Place;
/**
 * Reads YAML, or JSON where the name ends in `.json`.
 * @throws UsageError with file, line and column; never with a word of the file
 */
export declare const readPolicyText: (text: string, path: string) => Promise<PolicyText>;
