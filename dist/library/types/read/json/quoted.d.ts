import type { Problems } from "../problems.js";
import type { FindPlaceholder } from "./template.js";
export declare const closingQuote: (letter: string) => string | undefined;
/** Where a quoted text ends: `inside` without its closing quote, `end` with it. */
export interface Quoted {
    readonly inside: number;
    readonly end: number;
}
/** Finds the ends of quoted texts of one source, broken ones included, in linear time altogether. */
export declare function quotedFinder(text: string, problems: Problems, findPlaceholder: FindPlaceholder): (start: number, close: string) => Quoted;
