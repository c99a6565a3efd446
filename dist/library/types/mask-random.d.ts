/**
 * Does an unbroken run of letters and digits look like chance rather than language? From six characters on: fewer tell
 * nobody anything. Letters of one case pass as a word, and digits alone as a time, however they came about.
 */
export declare const isRandom: (text: string) => boolean;
/** A short run of mixed kinds that is no count and no word: one means nothing, two are pieces of something. */
export declare const isOdd: (text: string) => boolean;
