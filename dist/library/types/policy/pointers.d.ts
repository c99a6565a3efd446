/**
 * Does a JSON pointer fit a pattern: the same, or with `*` inside a step, or with `/**` at the end for the place and
 * all below it?
 */
export declare const matchesPointer: (pattern: string, pointer: string) => boolean;
